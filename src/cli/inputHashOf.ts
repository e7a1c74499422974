import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { LoadedText } from '../documents/LoadedText.ts'
import { compareText } from '../text/compareText.ts'

/**
 * The program's own files, compiled or not: another program may make another graph of the same seed. Not so the page,
 * which only asks.
 */
const program = join(dirname(fileURLToPath(import.meta.url)), '..')

const page = join(program, 'explorer') + sep

/** A hash of all that a graph is made from: the seed's files, the texts that were loaded, the program. */
export function inputHashOf(folder: string, texts: readonly LoadedText[]): string {
  const hash = createHash('sha256')
  for (const root of [folder, program]) {
    for (const file of readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((file) => !file.startsWith(page))
      .sort(compareText)) {
      hash.update(file.slice(root.length)).update('\0').update(readFileSync(file)).update('\0')
    }
  }
  for (const text of texts) hash.update(JSON.stringify(text))
  return hash.digest('hex').slice(0, 32)
}
