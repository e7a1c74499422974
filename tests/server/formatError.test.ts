import { afterAll, beforeAll, expect, test } from 'vitest'
import { ask, codeOf } from './ask.ts'
import { startTestServer, type TestServer } from './startTestServer.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer({}, { exposed: ['SPECIAL'] })
})
afterAll(() => server.close())

test('the unforeseen is masked; the log holds it whole, without its secret', async () => {
  const answer = await ask(server.graphql, '{ fault }')
  const [error] = answer.json.errors ?? []
  const reference = String(error?.extensions['reference'])
  expect(error).toMatchObject({ path: ['fault'], extensions: { code: 'INTERNAL_SERVER_ERROR' } })
  expect(error?.message).toContain(reference)
  expect(answer.body).not.toMatch(/neo4j|hunter2|srv|stack/)
  const line = server
    .log()
    .split('\n')
    .find((entry) => entry.includes(reference))
  expect(line).toContain('cannot reach neo4j://***@db:7687 at /srv/app/store.js')
  expect(line).toContain('exampleSchema.ts')
  expect(server.log()).not.toContain('hunter2')
})

test.each([
  ['badInput', 200, 'BAD_USER_INPUT', 'first: given 101; allowed: 0 to 100'],
  ['late', 504, 'TIMEOUT', 'The query took longer than 50 ms'],
  ['busy', 503, 'BUSY', '8 queries run past their deadline'],
  ['coded', 200, 'SPECIAL', 'only here'],
])('%s keeps its code and its words', async (field, status, code, message) => {
  const answer = await ask(server.graphql, `{ ${field} }`)
  expect([answer.status, codeOf(answer), answer.json.errors?.[0]?.message]).toEqual([status, code, message])
})

test('the argument at fault is named', async () => {
  const answer = await ask(server.graphql, '{ badInput }')
  expect(answer.json.errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', argument: 'first' })
})

test('an absent database is told without its address', async () => {
  const answer = await ask(server.graphql, '{ away }')
  expect([answer.status, codeOf(answer), answer.headers.get('retry-after')]).toEqual([
    503,
    'DATABASE_UNAVAILABLE',
    '5',
  ])
  expect(answer.body).not.toMatch(/10\.1\.2\.3|hunter2/)
  expect(server.log()).toContain('bolt://10.1.2.3:7687 is away, password=***')
})

test('codes of the system are not ours', async () => {
  const answer = await ask(server.graphql, '{ refused }')
  expect(codeOf(answer)).toBe('INTERNAL_SERVER_ERROR')
  expect(answer.body).not.toContain('10.1.2.3')
})

test('what was answered beside an error is sent as it is', async () => {
  const answer = await ask(server.graphql, '{ hello away }')
  expect([answer.status, answer.json.data]).toEqual([200, { hello: '你好 ', away: null }])
})

test.each(['2147483648', '1.5', '"ten"'])('the argument of a wrong literal is named: %s', async (literal) => {
  const answer = await ask(server.graphql, `{ slow(ms: ${literal}) }`)
  expect([answer.status, answer.json.errors?.[0]?.extensions]).toEqual([
    400,
    { code: 'BAD_USER_INPUT', argument: 'ms' },
  ])
})

test('a syntax error, an unknown field, a wrong variable have their codes', async () => {
  expect(codeOf(await ask(server.graphql, '{ hello'))).toBe('GRAPHQL_PARSE_FAILED')
  expect(codeOf(await ask(server.graphql, '{ nothing }'))).toBe('GRAPHQL_VALIDATION_FAILED')
  const wrong = await ask(server.graphql, 'query($n: Int!) { slow(ms: $n) }', { n: 'x'.repeat(300_000) })
  expect(codeOf(wrong)).toBe('BAD_USER_INPUT')
  expect(wrong.body.length).toBeLessThan(2000)
})
