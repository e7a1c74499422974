import { once } from 'node:events'
import { mkdtempSync } from 'node:fs'
import { createServer, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Browser, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startProgram, type Program } from '../cli/startProgram.ts'
import { browserMissing as missing, opensOn } from './openPage.ts'

const executablePath = process.env['PLANGRAPH_CHROMIUM'] ?? '/usr/bin/chromium'

let program: Program
let browser: Browser
beforeAll(async () => {
  program = await startProgram(mkdtempSync(join(tmpdir(), 'plangraph-below-')), {
    environment: { BASE_PATH: '/plans/' },
  })
  if (!missing) browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
})
afterAll(async () => {
  if (!missing) await browser.close()
  await program.stop('SIGTERM')
})

/** A proxy as nginx or Caddy is one: it passes on what is below /plans/ and says for which host. */
async function proxy(strips: boolean, host: (port: number) => string): Promise<Server> {
  const server = createServer((asked, answer) => {
    const { port } = server.address() as AddressInfo
    const path = asked.url ?? '/'
    if (!path.startsWith('/plans/')) {
      answer.writeHead(404).end('no such site')
      return
    }
    const passed = request(
      `${program.url}${strips ? path.slice('/plans'.length) : path}`,
      { method: asked.method ?? 'GET', headers: { ...asked.headers, host: host(port) } },
      (got) => {
        answer.writeHead(got.statusCode ?? 500, got.headers)
        got.pipe(answer)
      },
    )
    asked.pipe(passed)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return server
}

describe.each([
  ['strips the path, and names the host with its port', true, (port: number) => `127.0.0.1:${port}`],
  ['passes the path on, and names the host alone', false, () => '127.0.0.1'],
])('behind a proxy that %s', (_, strips, host) => {
  let server: Server
  let page: Page
  const missed: string[] = []
  const at = (path: string): string =>
    `http://127.0.0.1:${(server.address() as AddressInfo).port}/plans${path}`
  beforeAll(async () => {
    server = await proxy(strips, host)
    if (missing) return
    page = await browser.newPage({ locale: 'zh-CN' })
    page.on('response', (got) => got.status() >= 400 && missed.push(`${got.status()} ${got.url()}`))
  })
  afterAll(() => {
    server.closeAllConnections()
    server.close()
  })

  test('the API answers, also a browser that has no word for where it comes from', async () => {
    const origin = new URL(at('/')).origin
    const answer = await fetch(at('/graphql'), {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin },
      body: JSON.stringify({ query: '{ __typename }' }),
    })
    expect(await answer.json()).toEqual({ data: { __typename: 'Query' } })
  })

  test.skipIf(missing)(
    'the page is whole: its links, its views, an address that is opened anew',
    async () => {
      await page.goto(at('/'))
      await page.getByRole('link', { name: '县区比较' }).click(opensOn)
      await page.locator('.tiles li a').first().click(opensOn)
      await page.getByRole('heading', { name: '大事记' }).waitFor(opensOn)
      expect(new URL(page.url()).pathname).toMatch(/^\/plans\/entity\//)
      await page.reload()
      await page.getByRole('heading', { name: '大事记' }).waitFor(opensOn)
      await page.goBack()
      await page.locator('.tiles li a').first().waitFor(opensOn)
      expect(missed).toEqual([])
    },
  )

  test.skipIf(missing)('the playground asks below the path, and has its list', async () => {
    await page.getByRole('link', { name: 'GraphQL' }).click(opensOn)
    await page.locator('.send-request__button').first().click(opensOn)
    await page.locator('app-query-result').getByText('totalCount').first().waitFor(opensOn)
    await page.locator('.questions summary').click()
    await page.getByRole('link', { name: '拼音检索' }).click(opensOn)
    await page.waitForURL(/\/plans\/playground\/\?.*question=/)
    expect(missed).toEqual([])
  })
})
