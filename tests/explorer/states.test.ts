import { once } from 'node:events'
import { mkdtempSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import express from 'express'
import { expect, test } from 'vitest'
import { explorer } from '../../src/server/explorer/explorer.ts'
import { barriers, browserMissing as missing, opensOn, withPages } from './openPage.ts'

const { open, url: origin } = withPages()

test.skipIf(missing).each([
  ['TIMEOUT', '读取超时，请稍后重试'],
  ['BUSY', '服务器正忙，请过几秒再试'],
  ['DATABASE_UNAVAILABLE', '数据库暂时连不上，请过几秒再试'],
  ['QUERY_TOO_COMPLEX', '一次要读的太多，请缩小范围'],
  ['BAD_USER_INPUT', '地址或输入中有服务器不认识的内容，请改正后再试'],
  ['SOMETHING_ELSE', '出错了，请重试；若仍如此，请把下面的代码告诉管理者'],
])('%s is told in words that say what to do', async (code, words) => {
  const { page } = await open('/nowhere')
  await page.route('**/graphql', (route) =>
    route.fulfill({ json: { errors: [{ message: 'in its own words', extensions: { code } }] } }),
  )
  await page.goto(`${origin()}/counties`)
  const alert = page.getByRole('alert')
  await alert.waitFor(opensOn)
  expect(await alert.innerText()).toBe(`${words} 重试 ${code}: in its own words`)
  await page.getByRole('button', { name: 'English' }).click()
  await alert.getByRole('button', { name: 'Try again' }).waitFor(opensOn)
  expect(await alert.innerText()).toMatch(/^[A-Z][\x20-\x7e]+ Try again [A-Z_]+: in its own words$/)
  await page.unroute('**/graphql')
  await alert.getByRole('button').click()
  await page.getByRole('link', { name: '灵丘县' }).first().waitFor(opensOn)
})

test.skipIf(missing)('a server that is gone and a machine without a network are told apart', async () => {
  const { page } = await open('/entities')
  await page.getByRole('listitem').first().waitFor(opensOn)
  await page.route('**/graphql', (route) => route.abort())
  await page.getByRole('link', { name: '县区比较' }).click()
  await page.getByRole('alert').waitFor(opensOn)
  expect(await page.getByRole('alert').innerText()).toBe('服务器没有给出答复，请稍后重试 重试')
  await page.context().setOffline(true)
  await expect.poll(() => page.getByRole('alert').innerText()).toBe('没有网络，连上后会自动再读 重试')
})

const inBrowser = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' }

test.each([
  ['/nowhere', 404],
  ['/entity', 404],
  ['/entity/', 404],
  ['/document/', 404],
  ['/entity/one/more', 404],
  ['/Promises', 404],
  ['/entity/%E0%A4%A', 400],
])('a browser at %s is given the page with %i, a program JSON', async (path, status) => {
  const page = await fetch(`${origin()}${path}`, { headers: inBrowser })
  expect(page.status).toBe(status)
  expect(page.headers.get('content-type')).toMatch(/^text\/html/)
  expect(page.headers.get('content-security-policy')).toContain("script-src 'self'")
  for (const accept of ['*/*', 'application/json']) {
    const told = await fetch(`${origin()}${path}`, { headers: { accept } })
    expect(told.status).toBe(status)
    expect(await told.json()).toHaveProperty('errors')
  }
})

test.each(['/assets/none.js', '/health/none', '/playground/none', '/metrics/none'])(
  'what is for programs stays JSON even in a browser: %s',
  async (path) => {
    const told = await fetch(`${origin()}${path}`, { headers: inBrowser })
    expect(told.status).toBe(404)
    expect(told.headers.get('content-type')).toMatch(/^application\/json/)
  },
)

test('where the page was not built a browser that goes astray is not given it', async () => {
  const server = express()
    .use(explorer(mkdtempSync(join(tmpdir(), 'plangraph-unbuilt-')), '/'))
    .use((_request, response) => void response.status(404).json({ errors: [] }))
    .listen(0)
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const told = await fetch(`http://localhost:${port}/nowhere`, { headers: inBrowser })
  server.close()
  expect(await told.json()).toEqual({ errors: [] })
})

test.skipIf(missing).each(['/nowhere', '/entity/', '/document', '/entity/one/more', '/entity/%E0%A4%A'])(
  'the page at %s says that there is no such address, and where to go',
  async (path) => {
    const { page, complaints } = await open(path)
    await page.getByRole('heading', { level: 1, name: '没有这个地址' }).waitFor(opensOn)
    expect(await page.title()).toBe('没有这个地址 · plangraph')
    await page.getByRole('link', { name: '按名称搜索' }).click()
    await expect.poll(() => page.evaluate<string>('document.activeElement.id')).toBe('search')
    expect(await barriers(page)).toEqual([])
    await page.getByRole('link', { name: '回首页' }).click()
    await page.locator('.headline').first().waitFor(opensOn)
    expect(complaints.filter((complaint) => !complaint.includes('status of 40'))).toEqual([])
  },
)

test.skipIf(missing)('a slash at the end leads to the same view', async () => {
  for (const [path, name] of [
    ['/promises/', '2025年的目标与结果'],
    ['/counties/?by=none', '县区'],
    ['/entity/county%3Alingqiu/', '灵丘县'],
  ] as const) {
    const { page } = await open(path)
    await page.getByRole('heading', { level: 1, name }).waitFor(opensOn)
    await page.close()
  }
})

test.skipIf(missing)(
  'a picture whose script did not arrive says so, and is drawn when asked again',
  async () => {
    const { page } = await open('/nowhere')
    await page.route('**/assets/Drawing-*.js', (route) => route.abort())
    await page.goto(`${origin()}/graph?id=county%3Ahunyuan`)
    const alert = page.getByRole('alert')
    await alert.waitFor(opensOn)
    expect(await alert.innerText()).toBe('画图所需的程序没有读到；列表内容相同 重试')
    await page.unroute('**/assets/Drawing-*.js')
    await alert.getByRole('button', { name: '重试' }).click()
    await page.locator('.picture[aria-busy=false] canvas').first().waitFor(opensOn)
    expect(await alert.count()).toBe(0)
  },
)

test
  .skipIf(missing)
  .each(['HTMLCanvasElement.prototype.getContext = () => null', 'delete window.WebGL2RenderingContext'])(
  'a browser that cannot draw is told so, and not to try again: %s',
  async (lack) => {
    const { page } = await open('/nowhere')
    await page.addInitScript(lack)
    await page.goto(`${origin()}/graph?id=county%3Ahunyuan`)
    await page.getByRole('alert').waitFor(opensOn)
    expect(await page.getByRole('alert').innerText()).toBe('此浏览器画不出关系图；列表内容相同')
  },
)

const instead = [
  ['/promises?year=1999', ['没有这样的年份 “1999”；显示的是 2025'], '2025年的目标与结果'],
  [
    '/promises?year=2025&sort=FOO&outcome=BAR',
    ['没有这样的类型 “FOO”；显示的是 全部', '没有这样的结果 “BAR”；显示的是 全部'],
    '2025年的目标与结果',
  ],
  ['/promises?year=2025&outcome=MET', [], '2025年的目标与结果'],
  ['/promises', [], '2025年的目标与结果'],
  ['/entities?kind=FOO', ['没有这样的种类 “FOO”；显示的是 项目'], '项目'],
  ['/entities?kind=%3Cb%3EFOO', ['没有这样的种类 “<b>FOO”；显示的是 项目'], '项目'],
  ['/entities?kind=COUNTY', [], '县区'],
] as const

test.skipIf(missing).each(instead)(
  'what is shown instead of what is not there: %s',
  async (path, told, name) => {
    const { page } = await open(path)
    await page.getByRole('heading', { level: 1, name }).waitFor(opensOn)
    const lines = page.locator('.instead[role=status]')
    // Quotation marks of <q> are the browser's.
    const texts = (await lines.allInnerTexts()).map((line) => line.replaceAll(/[「」“”"]/g, ''))
    expect(texts).toEqual(told.map((line) => line.replaceAll(/[“”]/g, '')))
  },
)

test.skipIf(missing).each([
  ['from=nobody&to=none', '没有这个实体，请按名称另选一个： nobody none'],
  ['from=county%3Ahunyuan&to=none', '没有这个实体，请按名称另选一个： none'],
  ['from=none&to=none', '没有这个实体，请按名称另选一个： none'],
  ['from=county%3Ahunyuan&to=county%3Ahunyuan', '起点和终点是同一个实体；请另选一个'],
])('why there is no path: %s', async (ends, told) => {
  const { page } = await open(`/graph?${ends}`)
  const status = page.locator('.finder + [role=status]:not(.quiet)')
  await status.waitFor(opensOn)
  expect((await status.innerText()).replaceAll(/[「」“”"]/g, '')).toBe(told)
})
