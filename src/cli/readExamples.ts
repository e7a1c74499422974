import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { readCases, type Case } from './readCases.ts'

/** The examples that a seed offers, a file a question, named as it is; a seed may have none. */
export function readExamples(seed: string): Case[] {
  const folder = join(seed, 'examples')
  return existsSync(folder) ? readCases(folder) : []
}
