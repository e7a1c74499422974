import { existsSync } from 'node:fs'
import { chromium, type Browser, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '../startTestServer.ts'

const executablePath = process.env['PLANGRAPH_CHROMIUM'] ?? '/usr/bin/chromium'
const missing = !existsSync(executablePath)

const tabs = [
  { name: 'projects', title: { zh: '项目与名称', en: 'Projects' }, query: '{ project { name markup } }' },
  {
    name: 'greeting',
    title: { zh: '问候', en: 'Greeting' },
    query: 'query($n: String) { hello(name: $n) }',
    variables: { n: '张' },
  },
]

let server: TestServer
let browser: Browser
beforeAll(async () => {
  if (missing) return
  server = await startTestServer({}, { tabs })
  browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
})
afterAll(async () => {
  if (missing) return
  await browser.close()
  await server.close()
})

/** Opens the playground and keeps what it complains of and which hosts it asks. */
async function open(language: string): Promise<{ page: Page; complaints: string[]; hosts: Set<string> }> {
  const page = await browser.newPage({ locale: language, viewport: { width: 1400, height: 900 } })
  const complaints: string[] = []
  const hosts = new Set<string>()
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('request', (request) => {
    const { protocol, host } = new URL(request.url())
    if (protocol.startsWith('http')) hosts.add(host)
  })
  await page.goto(`${server.url}/playground`)
  await page
    .getByText(tabs[0]?.title[language.startsWith('zh') ? 'zh' : 'en'] ?? '')
    .first()
    .waitFor()
  return { page, complaints, hosts }
}

test.skipIf(missing)(
  'Chromium, in Chinese: the tabs, a question, its answer as text, nothing foreign, no complaint',
  async () => {
    const { page, complaints, hosts } = await open('zh-CN')
    await page.getByText('问候').first().waitFor()
    await page.getByText('项目与名称').first().click()
    await page.locator('.send-request__button').first().click()
    const result = page.locator('app-query-result')
    await result.getByText('onerror').first().waitFor({ timeout: 10_000 })
    expect(await result.innerText()).toContain('水电站 𠮷')
    expect(await page.locator('app-query-result img[src="x"]').count()).toBe(0)
    expect(await page.title()).not.toBe('1')
    const picture = process.env['PLANGRAPH_PICTURE']
    if (picture !== undefined) await page.screenshot({ path: picture })
    expect(complaints).toEqual([])
    expect([...hosts]).toEqual([new URL(server.url).host])
  },
)

test.skipIf(missing)('Chromium, in English: the tabs', async () => {
  const { page, complaints } = await open('en-US')
  await page.getByText('Greeting').first().waitFor()
  expect(complaints).toEqual([])
})
