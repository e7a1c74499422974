import { createHash } from 'node:crypto'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { StoredText } from '../documents/StoredText.ts'
import { seedFiles } from '../statements/seedFiles.ts'
import { filesUnder } from './filesUnder.ts'

/**
 * The program's own files, compiled or not: another program may make another graph of the same seed. Not so the page,
 * which only asks.
 */
const program = join(dirname(fileURLToPath(import.meta.url)), '..')

const page = join(program, 'explorer') + sep

/** A hash of all that a graph is made from: the files of the seed, the texts that were loaded, the program. */
export function inputHashOf(folder: string, texts: readonly StoredText[]): string {
  const hash = createHash('sha256')
  const add = (name: string, path: string): void => {
    const isFile = existsSync(path) && statSync(path).isFile()
    hash
      .update(name)
      .update('\0')
      .update(isFile ? readFileSync(path) : '')
      .update('\0')
  }
  for (const file of filesOfSeed(folder)) add(file, join(folder, file))
  for (const file of filesUnder(program)) if (!file.startsWith(page)) add(file.slice(program.length), file)
  for (const text of texts) hash.update(JSON.stringify(text))
  return hash.digest('hex').slice(0, 32)
}

function filesOfSeed(folder: string): string[] {
  const { documents, judgements, entities, statements, omissions, sentences } = seedFiles(folder)
  const given = [documents, judgements, ...entities, ...statements, omissions, sentences]
  return given.filter((file) => file !== undefined)
}
