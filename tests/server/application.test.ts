import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Readiness } from '../../src/server/Readiness.ts'
import { ask, codeOf, send } from './ask.ts'
import { startTestServer, type TestServer } from './startTestServer.ts'

let server: TestServer
let readiness: () => Promise<Readiness>
beforeAll(async () => {
  server = await startTestServer(
    { NEO4J_URI: 'neo4j://db', NEO4J_PASSWORD: 'hunter2' },
    { readiness: () => readiness() },
  )
})
afterAll(() => server.close())

test('live', async () => {
  const answer = await send(`${server.url}/health/live`)
  expect([answer.status, answer.json]).toEqual([200, { status: 'live' }])
})

test('ready when the graph is there, 503 before', async () => {
  readiness = () => Promise.resolve({ ready: false, detail: { loading: 'entities' } })
  const before = await send(`${server.url}/health/ready`)
  readiness = () => Promise.resolve({ ready: true, detail: { entities: 7 } })
  const after = await send(`${server.url}/health/ready`)
  expect([before.status, before.json]).toEqual([
    503,
    { status: 'not ready', detail: { loading: 'entities' } },
  ])
  expect([after.status, after.json]).toEqual([200, { status: 'ready', detail: { entities: 7 } }])
})

test('not ready while the store fails or is mute', async () => {
  readiness = () => Promise.reject(new Error('hunter2 at /srv/app'))
  const failing = await send(`${server.url}/health/ready`)
  readiness = () => new Promise(() => undefined)
  const mute = await send(`${server.url}/health/ready`)
  expect([failing.status, mute.status]).toEqual([503, 503])
  expect(failing.body).not.toContain('hunter2')
  expect(server.log()).not.toContain('hunter2')
})

test('requests, durations and errors are counted', async () => {
  await ask(server.graphql, '{ hello }')
  await ask(server.graphql, '{ badInput }')
  const metrics = await (await fetch(`${server.url}/metrics`)).text()
  expect(metrics).toContain('plangraph_http_requests_total{method="POST",route="/graphql",status="200"} 2')
  expect(metrics).toContain('plangraph_errors_total{code="BAD_USER_INPUT"} 1')
  expect(metrics).toMatch(/plangraph_http_request_duration_seconds_count\{route="\/graphql"\} 2/)
  expect(metrics).toContain('process_resident_memory_bytes')
})

test('the root leads to the playground', async () => {
  const response = await fetch(server.url, { redirect: 'manual' })
  expect([response.status, response.headers.get('location')]).toEqual([302, '/playground'])
})

test('an unknown address and a wrong method are told in JSON', async () => {
  const unknown = await send(`${server.url}/nothing?x=<script>`)
  const wrong = await send(`${server.url}/metrics`, { method: 'POST' })
  const broken = await send(`${server.url}/playground/%E0%A4%A`)
  expect([unknown.status, codeOf(unknown)]).toEqual([404, 'NOT_FOUND'])
  expect([wrong.status, codeOf(wrong), wrong.headers.get('allow')]).toEqual([
    405,
    'METHOD_NOT_ALLOWED',
    'GET, HEAD',
  ])
  expect([broken.status, codeOf(broken)]).toEqual([404, 'NOT_FOUND'])
})

test('headers are strict, and plain HTTP is allowed', async () => {
  const { headers } = await ask(server.graphql, '{ hello }')
  expect(headers.get('content-security-policy')).toBe("default-src 'none';frame-ancestors 'none'")
  expect(headers.get('x-content-type-options')).toBe('nosniff')
  expect([headers.get('strict-transport-security'), headers.get('x-powered-by')]).toEqual([null, null])
})

test('long answers are packed', async () => {
  const answer = await ask(server.graphql, `{ hello(name: "${'x'.repeat(2000)}") }`)
  expect(answer.headers.get('content-encoding')).toMatch(/gzip|br/)
})

test('a request leaves one structured line with its id, without what was asked', async () => {
  const headers = { 'content-type': 'application/json', 'x-request-id': 'mine-1' }
  const body = JSON.stringify({ query: '{ hello(name: "private") }' })
  const response = await fetch(`${server.graphql}?x=private`, { method: 'POST', headers, body })
  expect(response.headers.get('x-request-id')).toBe('mine-1')
  const lines = server
    .log()
    .split('\n')
    .filter((line) => line.includes('mine-1'))
  expect(lines).toHaveLength(1)
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({
    req: { id: 'mine-1', method: 'POST', path: '/graphql' },
    res: { status: 200 },
  })
  expect(server.log()).not.toContain('private')
})

test('introspection and playground can be switched off', async () => {
  const closed = await startTestServer({ INTROSPECTION: 'false', PLAYGROUND: 'false' })
  const asked = await ask(closed.graphql, '{ __schema { types { name } } }')
  const hinted = await ask(closed.graphql, '{ helo }')
  const page = await send(`${closed.url}/playground`)
  const root = await send(closed.url)
  await closed.close()
  expect([asked.status, page.status, root.status]).toEqual([400, 404, 200])
  expect(hinted.body).not.toContain('hello')
})
