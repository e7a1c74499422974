import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { codeOf, send } from '../ask.ts'
import { startTestServer, type TestServer } from '../startTestServer.ts'

const tabs = [
  { name: 'greeting', title: { zh: '问候', en: 'Greeting' }, group: 'time', query: '{ hello(name: "张") }' },
  {
    name: 'odd',
    title: { zh: '一个</script><script>alert(1)</script>', en: 'One' },
    query: '{ hello }',
    variables: { a: '${b}`' },
  },
  { name: 'first', title: { zh: '第一', en: 'First' }, group: 'start', query: '{ hello }' },
]
const KNOWN = 'sha256:known'
let server: TestServer
beforeAll(async () => {
  const explorer = mkdtempSync(join(tmpdir(), 'plangraph-built-'))
  writeFileSync(join(explorer, 'documents.json'), JSON.stringify({ [KNOWN]: 'query Hello { hello }' }))
  server = await startTestServer({}, { tabs, explorer })
})
afterAll(() => server.close())

const page = async (path: string, language = 'zh-CN,zh;q=0.9'): Promise<string> =>
  (await fetch(server.url + path, { headers: { 'accept-language': language } })).text()

test('a title can neither end the script it stands in nor become markup of the list', async () => {
  const html = await page('/playground?question=odd')
  expect(html).not.toContain('</script><script>alert')
  expect(html).toContain('<\\/script>')
  expect(html).toContain('一个&lt;/script&gt;&lt;script&gt;alert(1)&lt;/script&gt;')
})

test('it opens on the first question, and lists all under their headings, those of none at the end', async () => {
  const html = await page('/playground?lang=en')
  expect(html).toContain('initialName: `Greeting`')
  expect(html).not.toContain('initialName: `One`')
  const list = html.slice(html.indexOf('<nav'), html.indexOf('</nav>'))
  expect(
    [...list.matchAll(/<h2>(.+?)<\/h2>|question=(\w+)"/g)].map(([, heading, name]) => heading ?? name),
  ).toEqual(['Start here', 'first', 'Time', 'greeting', 'Others', 'odd'])
})

test('a question that is not there opens the list, and says so', async () => {
  const response = await fetch(`${server.url}/playground?lang=zh&question=${encodeURIComponent('<b>问')}`)
  expect(response.status).toBe(404)
  const html = await response.text()
  expect(html).toContain('<details open>')
  expect(html).toContain('没有名为“&lt;b&gt;问”的问题；请从下面选一个。')
  expect(html).toContain('initialName: `问候`')
  expect(await page('/playground')).toContain('<details>')
})

test('the language is the one asked for, else the one the browser prefers', async () => {
  expect(await page('/playground', 'en-GB,en')).toContain('`Greeting`')
  expect(await page('/playground', 'zh-TW')).toContain('`问候`')
  expect(await page('/playground?lang=en')).toContain('<html lang="en">')
  expect(await page('/playground?lang=zh', 'en')).toContain('`zh-CN`')
})

test('scripts run with a nonce of this answer only', async () => {
  const [first, second] = await Promise.all([
    fetch(`${server.url}/playground`),
    fetch(`${server.url}/playground`),
  ])
  const policies = [first, second].map(({ headers }) => headers.get('content-security-policy') ?? '')
  const nonces = policies.map((policy) => /script-src 'self' 'nonce-([^']+)'/.exec(policy)?.[1])
  expect(nonces[0]).not.toBe(nonces[1])
  expect(await first.text()).toContain(`nonce="${nonces[0] ?? ''}"`)
  expect(policies[0]).not.toMatch(/script-src[^;]*unsafe/)
})

test('its files come from the disk', async () => {
  const response = await fetch(`${server.url}/playground/main.js`)
  expect([response.status, response.headers.get('content-type')]).toEqual([
    200,
    'text/javascript; charset=utf-8',
  ])
})

test('an address may name a question: it is opened alone', async () => {
  const html = await page('/playground?question=greeting')
  expect(html).toContain('initialQuery: `{ hello(name: "张") }`')
  expect(html).not.toContain('`{ hello }`')
})

test('variables of an address stay text of the script that they stand in', async () => {
  const variables = JSON.stringify({ a: '${alert(1)}`</script><!--<script>' })
  const html = await page(`/playground?document=${KNOWN}&variables=${encodeURIComponent(variables)}`)
  expect(html).toContain('initialQuery: `query Hello { hello }`')
  expect(html).toContain('\\${alert(1)}\\`<\\/script><\\!--<script>')
})

test.each([
  ['document=sha256:0', 'document given: sha256:0; allowed: the documents of the page'],
  [`document=${KNOWN}&variables=[1]`, 'variables given: [1]; allowed: a JSON object'],
  [`document=${KNOWN}&variables={`, 'variables given: {; allowed: a JSON object'],
])('an address that names what is not there: %s', async (asked, message) => {
  const answer = await send(`${server.url}/playground?${asked}`)
  expect([answer.status, codeOf(answer)]).toEqual([400, 'BAD_USER_INPUT'])
  expect(answer.json.errors?.[0]?.message).toContain(message)
})
