import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Seed } from '../statements/Seed.ts'
import { decodeText } from './decodeText.ts'

/**
 * The texts of a seed's documents that a folder holds, by id; the others are left out.
 *
 * @throws DocumentInvalid where a file is no text
 */
export const readTextFolder = (folder: string, { documents }: Seed): Map<string, string> =>
  new Map(
    documents.flatMap(({ id, file }) =>
      existsSync(join(folder, file)) ? [[id, decodeText(readFileSync(join(folder, file)))]] : [],
    ),
  )
