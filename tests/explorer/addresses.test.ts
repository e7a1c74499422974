import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { browserMissing as missing, opensOn, withPages } from './openPage.ts'

const pages = withPages()

const addressOf = (page: Page): string => {
  const { pathname, search } = new URL(page.url())
  return pathname + search
}

test.skipIf(missing)('the links that are shown are in the address', async () => {
  const { page, complaints } = await pages.open('/links')
  const shown = async (): Promise<readonly string[]> => {
    await page.locator('.links[aria-busy=false] .matrix thead th').first().waitFor(opensOn)
    return [
      await page.locator('.link-count').innerText(),
      await page.getByRole('slider').inputValue(),
      ...(await page.locator('.matrix thead th').allInnerTexts()),
    ]
  }
  await page.getByLabel('矩阵').check(opensOn)
  expect(addressOf(page)).toBe('/links?show=matrix')
  await page.getByRole('radio', { name: '推断' }).check()
  expect(addressOf(page)).toBe('/links?show=matrix&basis=INFERRED')
  await page.getByRole('slider').focus()
  for (let step = 0; step < 3; step++) await page.keyboard.press('ArrowLeft')
  expect(addressOf(page)).toBe('/links?show=matrix&basis=INFERRED&score=0.35')
  await page.getByRole('button', { name: '后几项政策' }).click()
  expect(addressOf(page)).toBe('/links?show=matrix&basis=INFERRED&score=0.35&start=8')
  await page.getByText(/^政策 9–/).waitFor(opensOn)
  const before = await shown()
  await page.reload()
  expect(await shown()).toEqual(before)
  await page.locator('.matrix thead a').first().click()
  await page.getByRole('heading', { level: 1, name: before[2] ?? '' }).waitFor(opensOn)
  await page.goBack()
  expect(await shown()).toEqual(before)
  // Three steps of the slider are none of the history.
  await page.goBack()
  expect(addressOf(page)).toBe('/links?show=matrix&basis=INFERRED&score=0.35')
  await page.goBack()
  expect(addressOf(page)).toBe('/links?show=matrix')
  await expect.poll(() => page.getByRole('slider').inputValue()).toBe('0.5')
  await page.goBack()
  expect(addressOf(page)).toBe('/links')
  expect(complaints).toEqual([])
})

test
  .skipIf(missing)
  .each([
    '/links?show=pie&basis=GUESSED&score=7&start=-3',
    '/network?community=none&kind=CASTLE&size=weight',
  ])('an address that asks for what is not there shows what it shows without: %s', async (path) => {
  const { page, complaints } = await pages.open(path)
  const status = page.locator('main p[role=status]', { has: page.locator(':scope > strong') }).first()
  await status.waitFor(opensOn)
  const odd = await status.innerText()
  await page.goto(`${pages.url()}${path.replace(/\?.*/, '')}`)
  await status.waitFor(opensOn)
  expect(odd).toBe(await status.innerText())
  expect(complaints).toEqual([])
})

test.skipIf(missing)('what of the network is shown is in the address', async () => {
  const { page, complaints } = await pages.open('/network')
  const names = page.locator('table.network tbody th')
  const choices = [page.getByLabel('社群').first(), page.getByLabel('种类'), page.getByLabel('圆的大小')]
  const shown = async (): Promise<readonly string[]> => {
    await names.first().waitFor(opensOn)
    return [
      ...(await Promise.all(choices.map((choice) => choice.inputValue()))),
      ...(await names.allInnerTexts()),
    ]
  }
  const whole = await shown()
  await page.getByLabel('社群').first().selectOption('1')
  await page.getByLabel('种类').selectOption('INDUSTRY')
  await page.getByLabel('圆的大小').selectOption('pageRank')
  expect(addressOf(page)).toBe('/network?community=1&kind=INDUSTRY&size=pageRank')
  const some = await shown()
  expect(some.length).toBeLessThan(whole.length)
  await page.reload()
  expect(await shown()).toEqual(some)
  for (const before of ['/network?community=1&kind=INDUSTRY', '/network?community=1', '/network']) {
    await page.goBack()
    expect(addressOf(page)).toBe(before)
  }
  await expect.poll(shown).toEqual(whole)
  expect(complaints).toEqual([])
})
