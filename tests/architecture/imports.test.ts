import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, relative } from 'node:path'
import { describe, expect, it } from 'vitest'
import { projectRoot } from '../../src/store/projectRoot.ts'

/** Which room may import which; the order is that of the sentence in docs/architecture.md, leftwards only. */
const rooms: Readonly<Record<string, readonly string[]>> = {
  model: [],
  text: [],
  names: ['model', 'text'],
  statements: ['model', 'text'],
  documents: ['model', 'text', 'statements'],
  graph: ['model', 'text', 'names', 'statements', 'documents'],
  conclusions: ['model', 'text', 'statements', 'documents', 'graph'],
  store: ['model', 'text', 'names', 'documents', 'graph'],
  query: ['model', 'text', 'names', 'store'],
  questions: ['model', 'text', 'documents', 'conclusions', 'store', 'query'],
  graphql: ['model', 'text', 'names', 'store', 'query', 'questions'],
  server: ['model', 'text'],
  explorer: [],
  cli: [
    'model',
    'text',
    'statements',
    'documents',
    'graph',
    'conclusions',
    'store',
    'query',
    'questions',
    'graphql',
    'server',
  ],
}

const src = join(projectRoot, 'src')
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(
  (file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts') && !file.includes('generated/'),
)
const roomOf = (file: string): string => file.split('/')[0] ?? ''

/** Relative imports of a file, types included, as paths under src. */
const importsOf = (file: string): string[] =>
  [...readFileSync(join(src, file), 'utf8').matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map(
    ([, to = '']) => normalize(join(dirname(file), to)),
  )

const reach = (file: string, seen: string[]): string[] | undefined => {
  if (seen.includes(file)) return [...seen.slice(seen.indexOf(file)), file]
  if (done.has(file)) return undefined
  for (const next of importsOf(file)) {
    const cycle = reach(next, [...seen, file])
    if (cycle) return cycle
  }
  done.add(file)
  return undefined
}
const done = new Set<string>()

describe('imports', () => {
  it('every folder of src is a room of the table', () => {
    expect([...new Set(files.map(roomOf))].sort()).toEqual(Object.keys(rooms).sort())
  })
  it.each(files)('%s imports its own room or rooms to its left', (file) => {
    const allowed = [roomOf(file), ...(rooms[roomOf(file)] ?? [])]
    const foreign = importsOf(file).filter((to) => !allowed.includes(roomOf(to)))
    expect(foreign.map((to) => relative('.', to))).toEqual([])
  })
  it('there is no cycle', () => {
    for (const file of files) expect(reach(file, [])).toBeUndefined()
  })
  it('a cycle would be found', () => {
    expect(reach('a', ['a'])).toEqual(['a', 'a'])
  })
})
