import { serverAudits } from 'graphql-http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestServer, type TestServer } from './startTestServer.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.close())

/** 400 for application/json is Apollo's choice; GET needs a header against forged requests. */
const WARNINGS = ['572B', '7B9B', 'FDE2']
const NOTICES = ['5A70', '6A70', 'D6D5']

test('GraphQL over HTTP: no errors, only the known warnings and notices', async () => {
  const audits = serverAudits({ url: server.graphql, fetchFn: fetch })
  const results = await Promise.all(audits.map((audit) => audit.fn()))
  const idsWith = (status: string): string[] =>
    results.filter((result) => result.status === status).map(({ id }) => id)
  expect(idsWith('error')).toEqual([])
  expect(idsWith('warn').filter((id) => !WARNINGS.includes(id))).toEqual([])
  expect(idsWith('notice').filter((id) => !NOTICES.includes(id))).toEqual([])
  expect(idsWith('ok').length).toBeGreaterThanOrEqual(55)
})
