import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '../startTestServer.ts'

const tabs = [
  {
    title: { zh: '一个</script><script>alert(1)</script>', en: 'One' },
    query: '{ hello }',
    variables: { a: '${b}`' },
  },
]
let server: TestServer
beforeAll(async () => {
  server = await startTestServer({}, { tabs })
})
afterAll(() => server.close())

const page = async (path: string, language = 'zh-CN,zh;q=0.9'): Promise<string> =>
  (await fetch(server.url + path, { headers: { 'accept-language': language } })).text()

test('a title cannot end the script it stands in', async () => {
  const html = await page('/playground')
  expect(html).not.toContain('</script><script>alert')
  expect(html).toContain('<\\/script>')
})

test('the language is the one asked for, else the one the browser prefers', async () => {
  expect(await page('/playground', 'en-GB,en')).toContain('`One`')
  expect(await page('/playground', 'zh-TW')).toContain('一个')
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
