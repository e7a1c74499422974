import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { compareText } from '../text/compareText.ts'

const SKIPPED = new Set(['node_modules', 'dist', 'data', 'coverage', 'package-lock.json'])
const TEXTS = /\.(ts|tsx|js|mjs|json|jsonl|ya?ml|md|graphql|cypher|html|css|java|xml|txt)$/

/** The project's own text files, by name: what was installed or built is left out. */
export function* projectFiles(root: string, under = ''): Generator<{ file: string; text: string }> {
  const entries = readdirSync(join(root, under), { withFileTypes: true }).sort((a, b) =>
    compareText(a.name, b.name),
  )
  for (const entry of entries) {
    const file = under === '' ? entry.name : `${under}/${entry.name}`
    if (SKIPPED.has(entry.name) || entry.name.startsWith('.')) continue
    if (entry.isDirectory()) yield* projectFiles(root, file)
    else if (TEXTS.test(entry.name)) yield { file, text: readFileSync(join(root, file), 'utf8') }
  }
}
