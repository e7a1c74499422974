import { afterAll, beforeAll, expect, test } from 'vitest'
import { ask, codeOf, type Answer } from '../ask.ts'
import { startTestServer, type TestServer } from '../startTestServer.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
  await ask(server.graphql, '{ hello }')
})
afterAll(() => server.close())

const doubling = Array.from(
  { length: 25 },
  (_, i) => `fragment F${i} on Project { ...F${i + 1} ...F${i + 1} }`,
)
const cases: [string, string, string][] = [
  ['a syntax error', '{ hello', 'GRAPHQL_PARSE_FAILED'],
  ['30,000 nested braces', '{a'.repeat(30_000), 'QUERY_TOO_COMPLEX'],
  ['30,000 nested lists', `{ hello(name: ${'['.repeat(30_000)}`, 'QUERY_TOO_COMPLEX'],
  [
    '2^25 selections by doubled fragments',
    `{ project { ...F0 } } ${doubling.join(' ')} fragment F25 on Project { name }`,
    'QUERY_TOO_COMPLEX',
  ],
  [
    'fragments in a circle',
    '{ project { ...A } } fragment A on Project { ...B } fragment B on Project { ...A }',
    'GRAPHQL_VALIDATION_FAILED',
  ],
  ['4,000 overlapping fields', `{ ${'hello '.repeat(3990)} }`, 'QUERY_TOO_COMPLEX'],
  [
    'as many overlapping fields as may be, with a mistake',
    `{ ${'hello '.repeat(590)} nothing }`,
    'GRAPHQL_VALIDATION_FAILED',
  ],
  [
    'as many unknown fields as may be',
    `{ ${Array.from({ length: 590 }, (_, i) => `helo${i}`).join(' ')} }`,
    'GRAPHQL_VALIDATION_FAILED',
  ],
  ['50,000 tokens', `{ ${'hello '.repeat(50_000)} }`, 'GRAPHQL_PARSE_FAILED'],
  ['half a megabyte of comment lines', `${'#\n'.repeat(250_000)}{ nothing }`, 'GRAPHQL_PARSE_FAILED'],
  [
    'half a megabyte of an unclosed block string',
    `{ hello(name: """${'\\" "'.repeat(125_000)}`,
    'GRAPHQL_PARSE_FAILED',
  ],
]
test.each(cases)('%s: 400 under 100 ms', async (_name, query, code) => {
  let answer: Answer | undefined
  const took: number[] = []
  for (let time = 0; time < 3; time++) {
    const began = performance.now()
    answer = await ask(server.graphql, query)
    took.push(performance.now() - began)
  }
  expect([answer?.status, answer && codeOf(answer)]).toEqual([400, code])
  expect(Math.min(...took)).toBeLessThan(100)
})
