import type { Locator, Page, Route } from 'playwright-core'
import { expect, test } from 'vitest'
import { barriers, browserMissing as missing, opensOn, withPages } from './openPage.ts'

const { open } = withPages()

const field = (page: Page): Locator => page.locator('header').getByRole('combobox')
const heading = (page: Page, name: string): Promise<void> =>
  page.getByRole('heading', { level: 1, name }).waitFor(opensOn)

/** Waits for the suggestions to a text, with an entity among them. */
async function suggested(page: Page, text: string, name: string): Promise<void> {
  await field(page).fill(text)
  await page.getByRole('option', { name }).first().waitFor(opensOn)
}

const isSearch = (route: Route): boolean => /"text":"/.test(route.request().postData() ?? '')

/** Does with searches what is told, and lets through what else the page asks. */
async function searches(page: Page, answer: (route: Route) => Promise<void>): Promise<void> {
  await page.route('**/graphql', (route) => (isSearch(route) ? answer(route) : route.continue()))
}

const refused =
  (code: string) =>
  (route: Route): Promise<void> =>
    route.fulfill({ json: { errors: [{ message: 'as told', extensions: { code } }] } })

test.skipIf(missing)('Enter opens what is in the field, not what was in it before', async () => {
  const { page } = await open('/entities')
  await suggested(page, 'lingqiu', '灵丘县')
  await field(page).fill('hunyuan')
  await page.keyboard.press('Enter')
  await heading(page, '浑源县')
})

test.skipIf(missing)('a suggestion says which other name holds what was typed', async () => {
  const { page } = await open('/entities')
  await field(page).fill('gdp')
  await page.getByRole('option', { name: '地区生产总值 GDP' }).waitFor(opensOn)
})

test.skipIf(missing)('Enter straight after typing waits for the answer and opens its first hit', async () => {
  const { page } = await open('/entities')
  await field(page).focus()
  await page.keyboard.type('hycsxndz')
  await page.keyboard.press('Enter')
  await heading(page, '浑源抽水蓄能电站')
  expect(await field(page).inputValue()).toBe('')
})

test.skipIf(missing)(
  'Enter that ends a word of an input method opens nothing, in Safari neither',
  async () => {
    const { page } = await open('/entities')
    await suggested(page, 'lingqiu', '灵丘县')
    // Safari tells of the end first, then of the key, with the code that keys of input methods have.
    await field(page).dispatchEvent('compositionend')
    await field(page).dispatchEvent('keydown', { key: 'Enter', keyCode: 229 })
    await page.waitForTimeout(300)
    expect(new URL(page.url()).pathname).toBe('/entities')
    await page.keyboard.press('Enter')
    await heading(page, '灵丘县')
  },
)

test.skipIf(missing)('a suggestion says which name fits in another way of writing', async () => {
  const { page } = await open('/entities')
  await field(page).fill('yungang grottoes')
  await page.getByRole('option', { name: '云冈石窟景区 Yungang Grottoes' }).waitFor(opensOn)
})

test.skipIf(missing)('whoever types on after Enter is not taken away', async () => {
  const { page } = await open('/entities')
  await field(page).focus()
  await page.keyboard.type('lingqiu')
  await page.keyboard.press('Enter')
  await page.keyboard.type('xian')
  await page.getByRole('option', { name: '灵丘县' }).first().waitFor(opensOn)
  expect(new URL(page.url()).pathname).toBe('/entities')
})

test.skipIf(missing)('after Escape, Enter opens nothing but shows the suggestions again', async () => {
  const { page } = await open('/entities')
  await suggested(page, 'lingqiu', '灵丘县')
  await page.keyboard.press('Escape')
  expect(await page.getByRole('option').count()).toBe(0)
  await page.keyboard.press('Enter')
  await page.getByRole('option', { name: '灵丘县' }).first().waitFor(opensOn)
  expect(new URL(page.url()).pathname).toBe('/entities')
  await page.keyboard.press('Enter')
  await heading(page, '灵丘县')
})

test.skipIf(missing)(
  'a server that is gone is told, and Enter opens nothing that was found before',
  async () => {
    const { page } = await open('/entities')
    await suggested(page, 'lingqiu', '灵丘县')
    await searches(page, (route) => route.abort())
    await field(page).fill('hunyuan')
    const alert = page.locator('.search').getByRole('alert')
    await alert.waitFor(opensOn)
    expect(await alert.innerText()).toBe('服务器没有给出答复，请稍后重试 重试')
    expect(await barriers(page)).toEqual([])
    await page.keyboard.press('Enter')
    await alert.waitFor(opensOn)
    expect(new URL(page.url()).pathname).toBe('/entities')
    await page.unroute('**/graphql')
    await alert.getByRole('button', { name: '重试' }).click()
    await page.getByRole('option', { name: '浑源县' }).first().waitFor(opensOn)
  },
)

test.skipIf(missing)('a server that refuses is told in words, its own behind them', async () => {
  const { page } = await open('/entities')
  await searches(page, refused('BUSY'))
  await field(page).fill('lingqiu')
  const alert = page.locator('.search').getByRole('alert')
  await alert.waitFor(opensOn)
  expect(await alert.innerText()).toBe('服务器正忙，请过几秒再试 重试 BUSY: as told')
})

test.skipIf(missing)('a slow answer is announced; one that finds nothing says so', async () => {
  const { page } = await open('/entities')
  const status = page.locator('.search').getByRole('status')
  const waiting: Route[] = []
  await searches(page, (route) => Promise.resolve(void waiting.push(route)))
  await field(page).fill('无此名称之物')
  await status.waitFor(opensOn)
  expect(await status.innerText()).toBe('正在读取…')
  await expect.poll(() => waiting.length).toBe(1)
  await waiting[0]?.fulfill({ json: { data: { search: { edges: [] } } } })
  await expect.poll(() => status.innerText()).toBe('没有找到')
  await page.keyboard.press('Tab')
  expect(await status.count()).toBe(0)
})
