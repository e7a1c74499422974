import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { compareText } from '../text/compareText.ts'

const YAML = ['.yaml', '.yml']

/** The files that a seed is read from, by their paths within its folder; links are followed as the files they lead to. */
export interface SeedFiles {
  readonly documents: string
  readonly judgements: string
  readonly entities: readonly string[]
  readonly statements: readonly string[]
  /** These may be absent. */
  readonly omissions: string | undefined
  readonly sentences: string | undefined
  /** What stands among them and is not read; hidden files are nobody's. */
  readonly ignored: readonly string[]
}

/** Finds the files of a seed: the one place that knows which they are. */
export function seedFiles(folder: string): SeedFiles {
  const named = (name: string): string | undefined =>
    YAML.map((ending) => `${name}${ending}`).find((file) => existsSync(join(folder, file)))
  const [entities, statements] = [
    filesOf(folder, 'entities', YAML),
    filesOf(folder, 'statements', ['.jsonl']),
  ]
  const twice = ['documents', 'judgements', 'omissions']
    .filter((name) => YAML.every((ending) => existsSync(join(folder, `${name}${ending}`))))
    .map((name) => `${name}.yml`)
  return {
    documents: named('documents') ?? 'documents.yaml',
    judgements: named('judgements') ?? 'judgements.yaml',
    entities: entities.read,
    statements: statements.read,
    omissions: named('omissions'),
    sentences: existsSync(join(folder, 'sentences.jsonl')) ? 'sentences.jsonl' : undefined,
    ignored: [...twice, ...entities.ignored, ...statements.ignored],
  }
}

function filesOf(
  folder: string,
  under: string,
  endings: readonly string[],
): { readonly read: string[]; readonly ignored: string[] } {
  const path = join(folder, under)
  const found = (existsSync(path) ? readdirSync(path) : [])
    .filter((name) => !name.startsWith('.'))
    .sort(compareText)
    .map((name) => `${under}/${name}`)
  const isRead = (name: string): boolean => endings.some((ending) => name.endsWith(ending))
  return { read: found.filter(isRead), ignored: found.filter((name) => !isRead(name)) }
}
