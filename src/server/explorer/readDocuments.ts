import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The page's own GraphQL documents by their ids, as they were built with it; none where it was not built. */
export function readDocuments(folder: string): ReadonlyMap<string, string> {
  const file = join(folder, 'documents.json')
  if (!existsSync(file)) return new Map()
  return new Map(Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>))
}
