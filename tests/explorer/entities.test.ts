import { expect, test } from 'vitest'
import { barriers, browserMissing as missing, opensOn, overflow, withPages } from './openPage.ts'

const { open, ask } = withPages()
const list = '.long-list li'

test.skipIf(missing)('a count of the first page leads to all that it counts', async () => {
  const { page, complaints } = await open('/')
  const { policies } = (await ask('{ policies(first: 0) { totalCount } }')) as {
    policies: { totalCount: number }
  }
  await page.getByRole('link', { name: `${policies.totalCount} 政策` }).click()
  await page.getByRole('heading', { level: 1, name: '政策' }).waitFor(opensOn)
  await page.locator(list).first().waitFor(opensOn)
  expect(await page.getByRole('status').innerText()).toBe(`${policies.totalCount} 政策`)
  expect(complaints).toEqual([])
})

test.skipIf(missing)('a long list holds few rows, and the last can be reached by keyboard', async () => {
  const { page } = await open('/entities?kind=POLICY')
  await page.locator(list).first().waitFor(opensOn)
  const all = Number(await page.locator(list).first().getAttribute('aria-setsize'))
  expect(all).toBeGreaterThan(400)
  expect(await page.locator(list).count()).toBeLessThan(60)
  await page.getByRole('region', { name: '政策' }).focus()
  await page.keyboard.press('End')
  await page.locator(`${list}[aria-posinset="${all}"]`).waitFor(opensOn)
  expect(await page.locator(list).count()).toBeLessThan(60)
})

test.skipIf(missing)('a part of the name narrows the list', async () => {
  const { page } = await open('/entities?kind=COUNTY')
  await page.locator(list).first().waitFor(opensOn)
  await page.getByLabel('按名称筛选').fill('灵丘')
  await expect.poll(() => page.locator(list).count()).toBe(1)
  expect(await page.getByRole('link', { name: '灵丘县' }).getAttribute('href')).toBe(
    '/entity/county%3Alingqiu',
  )
  await page.getByLabel('按名称筛选').fill('没有')
  await page.getByText('没有这样的名称').waitFor(opensOn)
})

test.skipIf(missing)(
  'names are filtered as they are searched: pinyin, what sounds alike, English',
  async () => {
    const { page, complaints } = await open('/entities?kind=COUNTY')
    await page.locator(list).first().waitFor(opensOn)
    for (const text of ['hún yuán', '浑原', 'hy', 'Hunyuan County']) {
      await page.getByLabel('按名称筛选').fill('')
      await expect.poll(() => page.locator(list).count()).toBeGreaterThan(5)
      await page.getByLabel('按名称筛选').fill(text)
      await expect.poll(() => page.locator(list).count()).toBe(1)
      expect(await page.locator(list).innerText(), text).toContain('浑源县')
    }
    expect(complaints).toEqual([])
  },
)

test.skipIf(missing).each(['light', 'dark'] as const)(
  'no barrier in %s, wide or on a phone',
  async (colorScheme) => {
    for (const width of [1280, 390]) {
      const { page } = await open('/entities?kind=PROJECT', {
        colorScheme,
        viewport: { width, height: 900 },
      })
      await page.locator(list).first().waitFor(opensOn)
      expect(await barriers(page)).toEqual([])
      expect(await overflow(page)).toBeLessThanOrEqual(0)
      await page.close()
    }
  },
)
