import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Engine, Value } from '../../src/store/GraphStore.ts'
import { prepare } from '../../src/store/prepare.ts'
import { projectRoot } from '../../src/store/projectRoot.ts'
import { statement } from '../../src/store/statement.ts'
import { onEveryEngine } from './onEveryEngine.ts'

const folder = join(projectRoot, 'cypher')
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.cypher'))
  .map((file) => file.replace(/\.cypher$/, ''))
  .sort()

const sourceOf = (room: string): string =>
  readdirSync(room, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(join(room, file), 'utf8'))
    .join('\n')

/** Statements of one engine alone, the reason being in the name of the folder. */
const runsOn = (file: string, engine: Engine): boolean => !file.includes('/') || file.startsWith(`${engine}/`)

const names = {
  LABEL: 'Entity',
  LABELS: 'Entity:Place',
  FROM: 'Entity',
  TO: 'Entity',
  TYPE: 'WITHIN',
  TYPES: 'PART_OF|HOSTS',
  PROPERTY: 'sortKey',
}
const parameters: Readonly<Record<string, Value>> = {
  rows: [{ id: 'a', from: 'a', to: 'a', properties: { id: 'a', name: '甲', search: '甲' } }],
  id: 'a',
  ids: ['a'],
  meta: null,
  name: '甲',
  folded: '甲',
  text: '甲乙',
  words: '甲乙',
  pool: 100,
  whole: '甲',
  conditions: [[{ terms: ['甲'], least: 1 }]],
  kinds: ['PLACE'],
  limit: 5,
  year: 2025,
  indicator: '甲',
  indicatorFolded: '甲',
  placeFolded: null,
  place: 'a',
  seconds: 10,
  fingerprint: 'f',
  input: 'i',
}
/** Schema statements and procedures that wait run outside a transaction of work. */
const isSchema = (text: string): boolean => /^(CREATE (CONSTRAINT|INDEX|FULLTEXT)|CALL db\.await)/.test(text)

describe('the folder of statements', () => {
  const source = sourceOf(join(projectRoot, 'src'))

  it.each(files)('%s is used, and its header tells purpose, parameters and columns', (file) => {
    expect(source).toContain(`'${file}'`)
    const text = readFileSync(join(folder, `${file}.cypher`), 'utf8')
    const header = text.split('\n').filter((line) => line.startsWith('//'))
    expect(header.join('\n')).toMatch(/Parameters: [^]*Columns: /)
  })

  it('no Cypher stands in a .ts file', () => {
    const written = readdirSync(join(projectRoot, 'src'), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .filter((file) => {
        const code = readFileSync(join(projectRoot, 'src', file), 'utf8').replaceAll(
          /\/\*[^]*?\*\/|\/\/.*$/gm,
          '',
        )
        return /\b(MATCH|MERGE|UNWIND|DETACH DELETE|ORDER BY)\b|\bRETURN \w/.test(code)
      })
    expect(written).toEqual([])
  })

  it.each([
    ['a name that is Cypher', { LABEL: 'Entity) DETACH DELETE n //' }],
    ['a quoted name', { LABEL: '`Entity`' }],
    ['nothing', {}],
  ])('%s is refused where a label is wanted', (_case, given) => {
    expect(() => statement('listNodes', given)).toThrow(/cannot be/)
  })
})

onEveryEngine((engine) => {
  describe('statements', () => {
    it.each(files.filter((file) => runsOn(file, engine.name)))('%s runs', async (file) => {
      const store = await engine.open()
      await prepare(store, ['Entity'], ['Entity'])
      const text = statement(file, names)
      const used = Object.entries(parameters).filter(([name]) => text.includes(`$${name}`))
      const query = { text, parameters: Object.fromEntries(used) }
      if (isSchema(text)) await store.define(query)
      else await store.write((transaction) => transaction.run(query))
    })
  })
})
