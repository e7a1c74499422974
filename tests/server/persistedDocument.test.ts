import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { codeOf, post, type Answer } from './ask.ts'
import { startTestServer, type TestServer } from './startTestServer.ts'

const KNOWN = 'sha256:known'
const COSTLY = 'sha256:costly'
const nested = '['.repeat(200) + ']'.repeat(200)

let server: TestServer
beforeAll(async () => {
  const explorer = mkdtempSync(join(tmpdir(), 'plangraph-built-'))
  const documents = {
    [KNOWN]: 'query($n: String) { hello(name: $n) }',
    [COSTLY]: `{ hello(name: ${nested}) }`,
  }
  writeFileSync(join(explorer, 'documents.json'), JSON.stringify(documents))
  server = await startTestServer({}, { explorer })
})
afterAll(() => server.close())

const ask = (body: object): Promise<Answer> => post(server.graphql, JSON.stringify(body))

test('a document by its id is answered like itself', async () => {
  const variables = { n: '张' }
  const byId = await ask({ documentId: KNOWN, variables })
  const byText = await ask({ query: 'query($n: String) { hello(name: $n) }', variables })
  expect(byId.json).toEqual(byText.json)
  expect(byId.json.data).toHaveProperty('hello')
})

test.each([['sha256:other'], [7], [null], [{ a: 1 }], ['__proto__']])(
  'an id that no document has: %j',
  async (documentId) => {
    const answer = await ask({ documentId })
    expect([answer.status, codeOf(answer)]).toEqual([404, 'PERSISTED_DOCUMENT_NOT_FOUND'])
    expect(answer.json.errors?.[0]?.message).toContain('send the document itself')
  },
)

test('an id beside a document is refused: which of them was meant?', async () => {
  const answer = await ask({ documentId: KNOWN, query: '{ hello }' })
  expect([answer.status, codeOf(answer)]).toEqual([400, 'BAD_REQUEST'])
})

test('a document by its id is held to the limits of all', async () => {
  expect(codeOf(await ask({ documentId: COSTLY }))).toBe('QUERY_TOO_COMPLEX')
})
