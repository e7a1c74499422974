import { isSeq, isNode, LineCounter, parseDocument } from 'yaml'
import type { Mistake } from './Mistake.ts'
import { readText } from './readText.ts'
import type { Place } from './Seed.ts'

/** The entries of a YAML file that holds one list, each with its line; broken YAML gives mistakes and no entries. */
export function readYamlList(
  path: string,
  file: string,
): { entries: [Place, unknown][]; mistakes: Mistake[] } {
  const lineCounter = new LineCounter()
  const { text, mistakes: unreadable } = readText(path, file)
  if (unreadable.length > 0) return { entries: [], mistakes: unreadable }
  const document = parseDocument(text, { lineCounter, uniqueKeys: true })
  const mistakes = document.errors.map((error): Mistake => ({
    file,
    line: error.linePos?.[0].line ?? 0,
    code: 'YAML',
    message: error.message.split('\n')[0] ?? error.message,
    advice: 'correct the YAML syntax',
  }))
  if (mistakes.length > 0 || document.contents === null) return { entries: [], mistakes }
  if (!isSeq(document.contents)) {
    const advice = 'let the file be a list: every entry begins with "- "'
    return { entries: [], mistakes: [{ file, line: 1, code: 'YAML', message: 'not a list', advice }] }
  }
  try {
    const entries = document.contents.items.map((item): [Place, unknown] => {
      const range = isNode(item) ? item.range : undefined
      const line = range ? lineCounter.linePos(range[0]).line : 0
      return [{ file, line }, isNode(item) ? item.toJS(document) : item]
    })
    return { entries, mistakes }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    return {
      entries: [],
      mistakes: [{ file, line: 0, code: 'YAML', message, advice: 'write it without anchors' }],
    }
  }
}
