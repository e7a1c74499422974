import { afterEach, expect, test, vi } from 'vitest'
import { ask } from './ask.ts'
import { startTestServer } from './startTestServer.ts'

afterEach(() => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
})

/** Asks a server that was started under the variables; gives the other hosts that it turned to, and its log. */
async function served(
  variables: Record<string, string>,
  settings: Record<string, string> = {},
): Promise<{ answer: unknown; hosts: string[]; log: string }> {
  for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value)
  const hosts = new Set<string>()
  const real = globalThis.fetch
  vi.spyOn(globalThis, 'fetch').mockImplementation((input, init) => {
    const url = new URL(input instanceof Request ? input.url : input)
    if (url.hostname === '127.0.0.1') return real(input, init)
    hosts.add(url.hostname)
    return Promise.resolve(new Response('{}'))
  })
  const server = await startTestServer(settings)
  const { json } = await ask(server.graphql, '{ hello }')
  await server.close()
  return { answer: json.data, hosts: [...hosts], log: server.log() }
}

const REPORTING = { APOLLO_KEY: 'service:mine:1234', APOLLO_GRAPH_REF: 'mine@current' }

test.each([
  ['a key and a graph', REPORTING],
  ['a key alone', { APOLLO_KEY: 'service:mine:1234' }],
  ['a key that fits no header', { APOLLO_KEY: 'service:\n1234' }],
  ['schema reporting', { ...REPORTING, APOLLO_SCHEMA_REPORTING: 'true' }],
  ['schema reporting without a key', { APOLLO_SCHEMA_REPORTING: 'true' }],
  ['a graph named twice', { APOLLO_GRAPH_REF: 'mine@current', APOLLO_GRAPH_ID: 'mine' }],
  ['a variant twice', { APOLLO_GRAPH_REF: 'mine@current', APOLLO_GRAPH_VARIANT: 'other' }],
])('variables of Apollo change nothing: %s', async (_name, variables) => {
  const { answer, hosts, log } = await served(variables)
  expect([answer, hosts]).toEqual([{ hello: '你好 ' }, []])
  expect(log).not.toMatch(/Apollo key|usage reporting|schema reporting|1234/i)
})

test('usage is reported where it is asked for', async () => {
  const { answer, hosts } = await served(REPORTING, { APOLLO_REPORTING: 'true' })
  expect([answer, hosts]).toEqual([{ hello: '你好 ' }, ['usage-reporting.api.apollographql.com']])
})

test.each(['production', 'development', 'test'])('NODE_ENV=%s changes no answer', async (environment) => {
  vi.stubEnv('NODE_ENV', environment)
  const server = await startTestServer()
  const answers = await Promise.all(
    ['{ fault }', '{ __schema { queryType { name } } }', '{'].map((one) => ask(server.graphql, one)),
  )
  await server.close()
  expect(
    answers.map(({ status, json }) => [
      status,
      json.errors?.map(({ extensions }) => Object.keys(extensions)),
    ]),
  ).toEqual([
    [200, [['code', 'reference']]],
    [200, undefined],
    [400, [['code']]],
  ])
})
