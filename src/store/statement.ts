import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from './projectRoot.ts'

const texts = new Map<string, string>()

const read = (name: string): string => {
  const known = texts.get(name)
  if (known !== undefined) return known
  const lines = readFileSync(join(projectRoot, 'cypher', `${name}.cypher`), 'utf8').split('\n')
  const text = lines
    .filter((line) => !line.startsWith('//'))
    .join('\n')
    .trim()
  texts.set(name, text)
  return text
}

/**
 * The text of `cypher/<name>.cypher` without its header. Names cannot be parameters in Cypher, so `$$LABEL` and the
 * like are filled in here, from identifiers alone, quoted: some are words of Cypher. Several labels are joined by `:`, types by `|`.
 *
 * @example statement('listNodeHashes', { LABEL: 'Entity' })
 * @throws Error where a name is no identifier or a placeholder is left.
 */
export function statement(name: string, names: Readonly<Record<string, string>> = {}): string {
  const key = [name, ...Object.entries(names).flat()].join(' ')
  const text = filled.get(key) ?? fill(name, names)
  filled.set(key, text)
  return text
}

/** A load asks for the same text once a row. */
const filled = new Map<string, string>()

function fill(name: string, names: Readonly<Record<string, string>>): string {
  return read(name).replaceAll(/\$\$([A-Z]+)/g, (placeholder, key: string) => {
    const given = names[key]
    if (given === undefined || !/^[A-Za-z_]+([:|][A-Za-z_]+)*$/.test(given)) {
      throw new Error(`${name}: ${placeholder} cannot be ${String(given)}; give a label or type of the model`)
    }
    return given.replaceAll(/[A-Za-z_]+/g, (identifier) => `\`${identifier}\``)
  })
}
