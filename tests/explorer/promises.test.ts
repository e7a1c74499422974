import { expect, test } from 'vitest'
import { barriers, browserMissing as missing, opensOn, withPages } from './openPage.ts'

const { open, url: origin, ask: told } = withPages()

interface Totals {
  readonly commitmentOutcomes: readonly { sort: string; outcome: string; count: number }[]
}

test.skipIf(missing)('the newest year that was reported on, its totals as the API counts them', async () => {
  const { page, complaints, hosts } = await open('/promises')
  await page.getByRole('row', { name: /地区生产总值/ }).waitFor(opensOn)
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('2025年的目标与结果')
  const totals = (await told('{ commitmentOutcomes(year: 2025) { sort outcome count } }')) as Totals
  const sum = (of: (total: Totals['commitmentOutcomes'][number]) => boolean): number =>
    totals.commitmentOutcomes.filter(of).reduce((all, { count }) => all + count, 0)
  const choices = page.locator('.choices')
  await choices.getByText(`已实现 ${sum(({ outcome }) => outcome === 'MET')}`).waitFor(opensOn)
  await choices.getByText(`未实现 ${sum(({ outcome }) => outcome === 'MISSED')}`).waitFor(opensOn)
  await choices.getByText(`项目进展 ${sum(({ sort }) => sort === 'STAGE')}`).waitFor(opensOn)
  expect(await choices.locator('a[aria-current]').allInnerTexts()).toEqual(['2025', '全部 165', '全部 165'])
  expect(complaints).toEqual([])
  expect([...hosts]).toEqual([new URL(origin()).host])
})

test.skipIf(missing)(
  'a promise beside what was reported, the gap, the rank and what both rest on',
  async () => {
    const { page } = await open('/promises?year=2025&outcome=MISSED&sort=FIGURE')
    const row = page.getByRole('row', { name: /^地区生产总值/ })
    await row.waitFor(opensOn)
    expect(await row.locator('th, td').allInnerTexts()).toEqual([
      '地区生产总值 大同市',
      '增长5.5%左右',
      '1815.0亿元，同比增长3.2%；全省排名第8',
      '−2.3 个百分点',
      '8 山西省',
      '未实现',
      '依据',
    ])
    await row.getByRole('button', { name: '依据' }).focus()
    await page.keyboard.press('Enter')
    const grounds = page.locator('.grounds')
    await grounds.waitFor(opensOn)
    const text = await grounds.innerText()
    expect(text).toContain('增长5.5%左右 2025 政府工作报告 › 二、2025年工作安排')
    expect(text).toContain('结果的依据')
  },
)

test.skipIf(missing)('all of 118 stages can be read, page by page, each once', async () => {
  const { page } = await open('/promises?year=2025&sort=STAGE')
  const rows = page.locator('.promises tbody tr:not([hidden])')
  await rows.first().waitFor(opensOn)
  expect(await page.getByRole('heading', { level: 2 }).allInnerTexts()).toEqual(['项目进展 118'])
  const more = page.getByRole('button', { name: '再列出一些' })
  for (const shown of [40, 80]) {
    await page.getByText(`已列出 ${shown} / 118`).waitFor(opensOn)
    await more.click()
  }
  await rows.nth(117).waitFor(opensOn)
  expect(await rows.count()).toBe(118)
  expect(await more.count()).toBe(0)
  const { commitments } = (await told(
    '{ commitments(year: 2025, first: 100, filter: { sort: { eq: STAGE } }) { nodes { subject { name } } } }',
  )) as { commitments: { nodes: { subject: { name: string } }[] } }
  const names = await rows.locator('th a').allTextContents()
  expect(names.slice(0, 100)).toEqual(commitments.nodes.map(({ subject }) => subject.name))
  expect(new Set(names).size).toBeGreaterThan(100)
})

test.skipIf(missing)('year, sort and outcome are chosen by links, and back goes back', async () => {
  const { page } = await open('/promises')
  const chosen = page.locator('.choices a[aria-current]')
  await page.getByRole('link', { name: '2026' }).click()
  await page.getByRole('heading', { name: '2026年的目标与结果' }).waitFor(opensOn)
  await page.getByRole('link', { name: /^项目进展/ }).click()
  await page.getByRole('link', { name: /^尚待报告/ }).click()
  expect(await chosen.allInnerTexts()).toEqual(['2026', '项目进展 7', '尚待报告 7'])
  expect(new URL(page.url()).search).toBe('?year=2026&sort=STAGE&outcome=PENDING')
  await page.goBack()
  await page.goBack()
  await page.goBack()
  await page.getByRole('heading', { name: '2025年的目标与结果' }).waitFor(opensOn)
  await page.getByRole('button', { name: 'English' }).click()
  await page.getByRole('heading', { name: '2025: promised and reported' }).waitFor(opensOn)
  await page.getByRole('link', { name: 'missed 8' }).waitFor(opensOn)
})

test.skipIf(missing)('what fits no promise says so, and the query is shown', async () => {
  const { page } = await open('/promises?year=2027&outcome=MISSED')
  await page.getByText('没有符合条件的目标').first().waitFor(opensOn)
  await page.locator('.query summary').first().click()
  expect(await page.locator('.query pre').first().innerText()).toContain('query Promises($year: Int!')
})

test.skipIf(missing).each(['light', 'dark'] as const)(
  'no barrier in %s, wide or on a phone',
  async (colorScheme) => {
    for (const width of [1280, 390]) {
      const { page } = await open('/promises', { colorScheme, viewport: { width, height: 900 } })
      await page.getByRole('button', { name: '依据' }).first().click(opensOn)
      await page.locator('.promises .compact').waitFor(opensOn)
      expect(await barriers(page)).toEqual([])
      expect(
        await page.evaluate<number>(
          'document.documentElement.scrollWidth - document.documentElement.clientWidth',
        ),
      ).toBeLessThanOrEqual(0)
      await page.close()
    }
  },
)
