import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { smallSeedFolder } from '../seed/smallSeed.ts'
import { startProgram, type Program } from './startProgram.ts'

let program: Program
beforeAll(async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'plangraph-mistaken-'))
  program = await startProgram(dataDir, { arguments: ['--seed', smallSeedFolder] })
})
afterAll(() => program.stop('SIGTERM'))

interface Told {
  readonly message: string
  readonly extensions: { readonly code: string }
}

const errorsOf = async (query: string): Promise<string[]> => {
  const response = await fetch(`${program.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  })
  const { errors = [] } = (await response.json()) as { errors?: readonly Told[] }
  return errors.map(({ message, extensions }) => `${extensions.code}: ${message}`)
}

it.each([
  [
    '{ counties(filter: { name: "东坪" }) { nodes { name } } }',
    'Write { eq: "东坪" } or { contains: "东坪" }.',
  ],
  ['{ projects(filter: { stagesCount: 2 }) { nodes { name } } }', 'It has '],
  [
    '{ projects(sort: "name") { nodes { name } } }',
    'Write orderBy: [NAME_ASC]; allowed are NAME_ASC, NAME_DESC',
  ],
  ['{ projects(limit: 5) { nodes { name } } }', 'Its arguments are first, after, filter, orderBy.'],
  ['{ projects(orderBy: NAME) { nodes { name } } }', 'Write NAME_ASC or NAME_DESC.'],
  ['{ projects(orderBy: "NAME") { nodes { name } } }', 'Write NAME_ASC or NAME_DESC.'],
  [
    '{ projects(filter: { status: { eq: BUILDING } }) { nodes { name } } }',
    'Allowed are PLANNED, PREPARATORY, ',
  ],
  ['{ enterprises { name } }', 'Items stand in nodes: write { nodes { name } }.'],
  [
    '{ projects(filter: { builders: { name: { eq: "江河" } } }) { nodes { name } } }',
    'Write { some: { name: … } }.',
  ],
  ['{ series { year } }', 'It is a field of Indicator'],
  ['{ projects { nodes { builder } } }', 'There are builders, buildersCount.'],
  ['{ project { name } }', 'project: neither id nor name was given; ask project(id: "project:…")'],
  ['{ project(id: "project:grid", name: "x") { name } }', 'project: both id and name were given'],
  ['{ projects(first: 500) { nodes { name } } }', 'first: 500 was given; allowed is 0 to 100'],
])('%s', async (query, advice) => {
  const [first = ''] = await errorsOf(query)
  expect(first).toContain(advice)
  expect(first).toMatch(/^(GRAPHQL_VALIDATION_FAILED|BAD_USER_INPUT): /)
})

it('without introspection nothing of the schema is told', async () => {
  const closed = await startProgram(mkdtempSync(join(tmpdir(), 'plangraph-closed-')), {
    arguments: ['--seed', smallSeedFolder],
    environment: { INTROSPECTION: 'false' },
  })
  const response = await fetch(`${closed.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ projects(orderBy: NAME) { nodes { name } } }' }),
  })
  expect(await response.text()).not.toContain('NAME_ASC')
  await closed.stop('SIGTERM')
})
