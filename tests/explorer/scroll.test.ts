import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { browserMissing as missing, opensOn, withPages } from './openPage.ts'

const pages = withPages()

const scrolled = (page: Page): Promise<number> => page.evaluate<number>('Math.round(window.scrollY)')
const tall = (page: Page): Promise<number> => page.evaluate<number>('document.documentElement.scrollHeight')

/** As the reader does: by the wheel. */
async function scrollTo(page: Page, top: number): Promise<void> {
  await expect.poll(() => tall(page)).toBeGreaterThan(top + 900)
  await page.mouse.move(640, 450)
  await page.mouse.wheel(0, top - (await scrolled(page)))
  await expect.poll(() => page.evaluate('window.history.state?.top')).toBe(top)
}

/** The row that stands in the middle of the window. */
const inSight = (page: Page): Promise<string> =>
  page.evaluate<string>(`document.elementFromPoint(640, 450)?.closest('tr')?.innerText ?? ''`)

test.skipIf(missing)('Back, Forward and a reload lead to where the reader was', async () => {
  const { page, complaints } = await pages.open('/promises')
  await scrollTo(page, 1_500)
  const row = await inSight(page)
  expect(row).not.toBe('')
  await page.evaluate(`document.elementFromPoint(640, 450).closest('tr').querySelector('th a, td a').click()`)
  await page.waitForURL(/\/entity\//)
  await page.locator('main article h1').waitFor(opensOn)
  expect(await scrolled(page)).toBe(0)
  await scrollTo(page, 120)
  // The answer comes late: the page is short until then.
  await page.route('**/graphql', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 300))
    await route.continue()
  })
  await page.goBack()
  await expect.poll(() => scrolled(page)).toBe(1_500)
  await expect.poll(() => inSight(page)).toBe(row)
  await page.goForward()
  await expect.poll(() => scrolled(page)).toBe(120)
  await page.goBack()
  await expect.poll(() => scrolled(page)).toBe(1_500)
  await page.reload()
  await expect.poll(() => scrolled(page)).toBe(1_500)
  await expect.poll(() => inSight(page)).toBe(row)
  expect(complaints).toEqual([])
})

test.skipIf(missing)('who scrolls while the answer is on its way is not led back', async () => {
  const { page } = await pages.open('/promises')
  await scrollTo(page, 1_500)
  await page.evaluate(`document.querySelector('header nav a').click()`)
  await page.waitForURL(/\/entities/)
  await page.goBack()
  await expect.poll(() => scrolled(page)).toBe(1_500)
  await page.mouse.wheel(0, -700)
  await expect.poll(() => scrolled(page)).toBe(800)
  await page.setViewportSize({ width: 1240, height: 900 })
  expect(await scrolled(page)).not.toBe(1_500)
})

test.skipIf(missing)('Back leads to the rows that a long list showed, and to what narrowed it', async () => {
  const { page } = await pages.open('/entities?kind=policy')
  await page.getByRole('heading', { level: 1, name: '政策' }).waitFor(opensOn)
  await page.getByLabel('按名称筛选').fill('建')
  await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('建')
  const list = page.locator('.long-list')
  await list.hover()
  await page.mouse.wheel(0, 700)
  const first = (): Promise<string | null> => list.getAttribute('data-first-row')
  await expect.poll(async () => Number(await first())).toBeGreaterThan(10)
  const row = await first()
  await page.evaluate(`
    const { left, top } = document.querySelector('.long-list').getBoundingClientRect()
    document.elementFromPoint(left + 200, top + 60).closest('li').querySelector('a').click()`)
  await page.waitForURL(/\/entity\//)
  await page.goBack()
  await list.waitFor(opensOn)
  expect(await page.getByLabel('按名称筛选').inputValue()).toBe('建')
  await expect.poll(first).toBe(row)
})
