import { cutText } from '../text/cutText.ts'
import type { Mistake } from './Mistake.ts'
import { readText } from './readText.ts'
import type { Place } from './Seed.ts'

/** The values of a file that holds one JSON value a line; blank lines are skipped. */
export function readJsonLines(
  path: string,
  file: string,
): { entries: [Place, unknown][]; mistakes: Mistake[] } {
  const entries: [Place, unknown][] = []
  const { text: whole, mistakes } = readText(path, file)
  for (const [index, text] of whole.split('\n').entries()) {
    if (text.trim() === '') continue
    const at = { file, line: index + 1 }
    try {
      entries.push([at, JSON.parse(text)])
    } catch {
      mistakes.push({
        ...at,
        code: 'JSON',
        message: `not JSON: ${cutText(text, 40)}`,
        advice: 'one JSON object a line',
      })
    }
  }
  return { entries, mistakes }
}
