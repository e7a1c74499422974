import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const upTo = (folder: string): string => {
  if (existsSync(join(folder, 'package.json'))) return folder
  const parent = dirname(folder)
  if (parent === folder) throw new Error('no package.json above this file: the installation is damaged')
  return upTo(parent)
}

/** The folder that holds package.json, cypher/ and seed/, whether this runs from src/ or from dist/. */
export const projectRoot = upTo(dirname(fileURLToPath(import.meta.url)))
