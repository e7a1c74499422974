import { getIntrospectionQuery } from 'graphql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ask } from '../ask.ts'
import { startTestServer, type TestServer } from '../startTestServer.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer({ MAX_COST: '1000', MAX_DEPTH: '8', MAX_ALIASES: '20' })
})
afterAll(() => server.close())

const fields = expect.any(Array) as unknown
const refusal = async (query: string, variables?: object): Promise<Record<string, unknown> | undefined> => {
  const answer = await ask(server.graphql, query, variables)
  if (answer.json.errors) expect(answer.status).toBe(400)
  return answer.json.errors?.[0]?.extensions
}
const tooComplex = (measure: string, given: number, limit: number) => ({
  code: 'QUERY_TOO_COMPLEX',
  measure,
  [measure]: given,
  limit,
  ...(measure === 'cost' && { fields, fits: fields }),
})
const nested = (first: string) =>
  `projects(first: ${first}) { edges { node { parts(first: ${first}) { edges { node { name } } } } } }`
/** A connection of n with n in each: 1 + n × (1 + 1 + 1 + n × 2). */
const nestedCost = (n: number) => 1 + n * (3 + 2 * n)

test('too deep', async () => {
  const deep = `${'partOf { '.repeat(9)} name ${'}'.repeat(9)}`
  expect(await refusal(`{ project { ${deep} } }`)).toEqual(tooComplex('depth', 11, 8))
})
test('too deep by fragments', async () => {
  const query = `{ project { ...A } } fragment A on Project { partOf { partOf { partOf { partOf { ...B } } } } }
    fragment B on Project { partOf { partOf { partOf { partOf { name } } } } }`
  expect(await refusal(query)).toEqual(tooComplex('depth', 10, 8))
})
test('100 aliases', async () => {
  const aliased = Array.from({ length: 100 }, (_, i) => `a${i}: hello`).join(' ')
  expect(await refusal(`{ ${aliased} }`)).toEqual(tooComplex('aliases', 100, 20))
})
test('aliases by a fragment spread often', async () => {
  const query = `{ ...A a: project { ...B } b: project { ...B } c: project { ...B } }
    fragment A on Query { x: hello } fragment B on Project { ${'abcdefgh'.replace(/./g, '$&$&: name ')} }`
  expect(await refusal(query)).toEqual(tooComplex('aliases', 28, 20))
})
test('fan-out by literals', async () => {
  expect(await refusal(`{ ${nested('100')} }`)).toEqual(tooComplex('cost', nestedCost(100), 1000))
})
test('a refusal says which field is dear, and which pages would fit', async () => {
  const answer = await ask(server.graphql, `{ ${nested('100')} }`)
  const [error] = answer.json.errors ?? []
  expect(error?.message).toBe(
    "The query's cost is 20301; allowed: 1000. Most of it is projects.edges.node.parts.edges.node (10000), projects.edges.node.parts.edges (10000), projects.edges.node.parts (100). It would fit with first: 4 at projects, or first: 3 at projects.edges.node.parts",
  )
  expect(error?.extensions).toMatchObject({
    fields: [
      { path: 'projects.edges.node.parts.edges.node', cost: 10_000 },
      { path: 'projects.edges.node.parts.edges', cost: 10_000 },
      { path: 'projects.edges.node.parts', cost: 100 },
    ],
    fits: [
      { path: 'projects', argument: 'first', value: 4 },
      { path: 'projects.edges.node.parts', argument: 'first', value: 3 },
    ],
  })
  for (const [outer, inner] of [
    [4, 100],
    [100, 3],
  ]) {
    expect(
      await refusal(
        `{ projects(first: ${outer}) { edges { node { parts(first: ${inner}) { edges { node { name } } } } } } }`,
      ),
    ).toBeUndefined()
  }
})
test('where no page alone would do, fewer levels are advised', async () => {
  const deep =
    '{ projects { edges { node { parts { edges { node { partOf { partOf { partOf { name } } } } } } } } } }'
  const answer = await ask(server.graphql, deep)
  expect(answer.json.errors?.[0]?.message).toContain('Ask for fewer levels')
})
test('ids count as many as they are', async () => {
  const ids = Array.from({ length: 100 }, (_, i) => `"${i}"`).join()
  expect(
    await refusal(`{ things2: byIds(ids: [${ids}]) { name ... on Project { partOf { name } } } }`),
  ).toEqual(tooComplex('cost', 1100, 1000))
})
test('fan-out by a variable, and by its default', async () => {
  const query = `query($n: Int = 90) { ${nested('$n')} }`
  expect(await refusal(query, { n: 30 })).toEqual(tooComplex('cost', nestedCost(30), 1000))
  expect(await refusal(query)).toEqual(tooComplex('cost', nestedCost(90), 1000))
  expect(await refusal(query, { n: 5 })).toBeUndefined()
})
test('fan-out by a fragment spread', async () => {
  const query = `{ projects(first: 100) { edges { node { ...Parts } } } }
    fragment Parts on Project { parts(first: 100) { edges { node { name } } } }`
  expect(await refusal(query)).toEqual(tooComplex('cost', nestedCost(100), 1000))
})
test('fan-out by the default of an argument', async () => {
  const query = '{ projects { edges { node { parts { edges { node { parts { totalCount } } } } } } } }'
  expect(await refusal(query)).toEqual(tooComplex('cost', 1 + 20 * (3 + 20 * 3), 1000))
})
test('what a directive leaves out costs nothing', async () => {
  expect(
    await refusal(
      `query($no: Boolean!) { hello none: projects @include(if: $no) { edges { node { name } } } ... @skip(if: true) { ${nested('100')} } }`,
      { no: false },
    ),
  ).toBeUndefined()
})
test('a page beyond any limit is left to the resolver', async () => {
  expect(await refusal('{ projects(first: 2000000000) { totalCount } }')).toBeUndefined()
})
test('the introspection query passes, fifteen at once do not', async () => {
  expect(await refusal(getIntrospectionQuery())).toBeUndefined()
  const many = Array.from({ length: 15 }, (_, i) => `a${i}: __schema { types { name } }`).join(' ')
  expect(await refusal(`{ ${many} }`)).toEqual(tooComplex('cost', 1500, 1000))
})

test.each([
  [
    '20,000 unknown keys',
    'query($f: Filter) { projects(filter: $f) { totalCount } }',
    {
      f: Object.fromEntries(Array.from({ length: 20_000 }, (_, i) => [`k${i}`, i])),
    },
  ],
  [
    '100,000 wrong items',
    'query($f: [Filter]) { projects(filter: { AND: $f }) { totalCount } }',
    {
      f: Array.from({ length: 100_000 }, () => 'x'),
    },
  ],
])('variables with %s are refused at the first of them', async (_case, query, variables) => {
  const began = performance.now()
  expect(await refusal(query, variables)).toMatchObject({ code: 'BAD_USER_INPUT' })
  expect(performance.now() - began).toBeLessThan(2_000)
})
test.each(['mutation { hello }', 'subscription { hello }'])(
  '%s: only questions are answered',
  async (query) => {
    expect(await refusal(query)).toMatchObject({
      code: expect.stringMatching(/BAD_USER_INPUT|VALIDATION/) as string,
    })
  },
)
test('null for a directive is wrong input', async () => {
  const query = 'query($i: Boolean = true) { ...A @skip(if: $i) } fragment A on Query { hello }'
  expect(await refusal(query, { i: null })).toEqual({ code: 'BAD_USER_INPUT' })
})
