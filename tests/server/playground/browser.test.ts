import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { chromium, type Browser, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '../startTestServer.ts'

const executablePath = process.env['PLANGRAPH_CHROMIUM'] ?? '/usr/bin/chromium'
const missing = !existsSync(executablePath)
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8')

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
    .locator('app-root')
    .getByText(tabs[0]?.title[language.startsWith('zh') ? 'zh' : 'en'] ?? '')
    .first()
    .waitFor()
  return { page, complaints, hosts }
}

test.skipIf(missing)(
  'Chromium, in Chinese: the first question, its answer as text, nothing foreign, no complaint',
  async () => {
    const { page, complaints, hosts } = await open('zh-CN')
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

test.skipIf(missing)(
  'Chromium, in English: another question is chosen from the list, by keyboard',
  async () => {
    const { page, complaints } = await open('en-US')
    await page.locator('.questions summary').focus()
    await page.keyboard.press('Enter')
    await page.getByRole('link', { name: 'Greeting' }).focus()
    await page.keyboard.press('Enter')
    await page.waitForURL(/question=greeting/)
    await page.locator('.query-editor, app-query-editor').getByText('hello').first().waitFor()
    expect(await page.locator('.questions > span').innerText()).toBe('Greeting')
    expect(complaints).toEqual([])
  },
)

test.skipIf(missing).each(['light', 'dark'] as const)('the list can be read in %s', async (colorScheme) => {
  const page = await browser.newPage({ locale: 'en-US', colorScheme })
  await page.goto(`${server.url}/playground?question=none`)
  await page.locator('.send-request__button').first().waitFor()
  await page.evaluate(axe)
  const { violations } = await page.evaluate<{ violations: object[] }>(
    `axe.run('.questions', { runOnly: ['color-contrast'] })`,
  )
  expect(violations).toEqual([])
  await page.close()
})

test.skipIf(missing).each([
  ['a desktop', { width: 1280, height: 900 }],
  ['a phone', { width: 390, height: 844 }],
])('on %s documentation is there from the start, and the list fits', async (_, viewport) => {
  const { page, complaints } = await open('en-US')
  await page.setViewportSize(viewport)
  await page.reload()
  await page.getByText('Docs', { exact: true }).first().click()
  await page.locator('app-doc-viewer').getByText('Query').first().waitFor({ timeout: 10_000 })
  expect(await page.evaluate<boolean>('document.body.scrollHeight <= innerHeight')).toBe(true)
  const send = await page.locator('.send-request__button').first().boundingBox()
  expect((send?.x ?? NaN) + (send?.width ?? NaN)).toBeLessThanOrEqual(viewport.width)
  await page.locator('.questions summary').click()
  expect(
    await page.evaluate<number>(
      `(() => { const list = document.querySelector('.questions details > div'); return list.scrollWidth - list.clientWidth })()`,
    ),
  ).toBe(0)
  const box = await page.getByRole('link', { name: 'Greeting' }).boundingBox()
  expect((box?.x ?? -1) >= 0 && (box?.x ?? 0) + (box?.width ?? 0) <= viewport.width).toBe(true)
  expect(complaints).toEqual([])
})
