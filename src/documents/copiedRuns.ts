import { cutText } from '../text/cutText.ts'
import type { Mistake } from '../statements/Mistake.ts'

/** So many characters in a row are prose, not a fact. */
const RUN = 50

const squeezed = (text: string): string => text.normalize('NFC').replaceAll(/\s+/g, '')

/** Files that hold a run of a document's text: facts come over, sentences do not. White space does not count. */
export function copiedRuns(
  texts: Iterable<string>,
  files: Iterable<{ readonly file: string; readonly text: string }>,
): Mistake[] {
  const runs = new Set<string>()
  for (const text of texts) for (const run of runsOf(squeezed(text))) runs.add(run)
  const mistakes: Mistake[] = []
  for (const { file, text } of files) {
    for (const run of runsOf(squeezed(text))) {
      if (!runs.has(run)) continue
      const message = `${RUN} characters of a document: ${cutText(run, 20)}…`
      mistakes.push({
        file,
        line: 0,
        code: 'COPIED_TEXT',
        message,
        advice: 'keep the fact, not the sentence',
      })
      break
    }
  }
  return mistakes
}

function* runsOf(text: string): Generator<string> {
  for (let at = 0; at + RUN <= text.length; at += 1) yield text.slice(at, at + RUN)
}
