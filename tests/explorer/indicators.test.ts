import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { barriers, browserMissing as missing, opensOn, withPages } from './openPage.ts'

const { open, url: origin, ask: told } = withPages()

interface Figure {
  readonly text: string
  readonly value: number | null
  readonly unit: string | null
  readonly yoy: number | null
}

interface Point {
  readonly period: string
  readonly place: { readonly name: string }
  readonly actual: Figure | null
  readonly target: Figure | null
}

/** The table's cells, row by row. */
async function rows(page: Page): Promise<string[][]> {
  const lines = await page.locator('.figures tbody tr').all()
  return Promise.all(
    lines.map(async (line) => (await line.locator('th, td').allTextContents()).map((text) => text.trim())),
  )
}

test.skipIf(missing)('the table is what the API answers, and the chart draws its points', async () => {
  const { page, complaints, hosts } = await open('/indicators?id=indicator%3Agdp')
  await page.locator('.chart svg').waitFor(opensOn)
  const { indicator } = (await told(`{
    indicator(id: "indicator:gdp") { series { period place { name }
      actual { text value unit yoy } target { text value unit yoy } } } }`)) as {
    indicator: { series: Point[] }
  }
  const level = (figure: Figure | null): string =>
    !figure || figure.value === null ? '' : `${figure.value} ${figure.unit ?? ''}`
  const shown = await rows(page)
  expect(
    shown.map(([name, place, period, actual, value, growth, , , target, promised, ofTarget]) => [
      name,
      place,
      period,
      actual,
      value,
      growth,
      target,
      promised,
      ofTarget,
    ]),
  ).toEqual(
    indicator.series.map(({ place, period, actual, target }) => [
      '地区生产总值',
      place.name,
      period,
      actual?.text ?? '',
      level(actual),
      String(actual?.yoy ?? ''),
      target?.text ?? '',
      level(target),
      String(target?.yoy ?? ''),
    ]),
  )
  expect(shown.find(([, place, period]) => place === '大同市' && period === '2025')?.slice(3, 8)).toEqual([
    '1815.0亿元，同比增长3.2%；全省排名第8',
    '1815 亿元',
    '3.2',
    '',
    '8 山西省 按增速',
  ])
  const labels = await page.locator('.chart svg text').allTextContents()
  expect(labels).toEqual(
    expect.arrayContaining(['亿元', '同比增速 %', '2012', '2026', '地区生产总值 · 山西省']),
  )
  expect(complaints).toEqual([])
  expect([...hosts]).toEqual([new URL(origin()).host])
})

test.skipIf(missing)('those that documents tell most of, and more by their pinyin, by keyboard', async () => {
  const { page } = await open('/indicators')
  const names = page.locator('.chosen-indicators a')
  await names.first().waitFor(opensOn)
  expect(await names.allInnerTexts()).toEqual(['地区生产总值', '固定资产投资', 'PM2.5平均浓度'])
  await page.getByRole('button', { name: '移除 固定资产投资' }).click()
  await page.getByRole('combobox', { name: /添加指标/ }).focus()
  await page.keyboard.type('shxfplsze')
  await page.getByRole('option', { name: '社会消费品零售总额' }).first().waitFor(opensOn)
  await page.keyboard.press('Enter')
  await page.locator('.chosen-indicators a', { hasText: '社会消费品零售总额' }).waitFor(opensOn)
  expect(await names.allInnerTexts()).toEqual(['地区生产总值', 'PM2.5平均浓度', '社会消费品零售总额'])
  await page.goBack()
  await expect.poll(() => names.allInnerTexts()).toEqual(['地区生产总值', 'PM2.5平均浓度'])
})

test.skipIf(missing)('only indicators are offered', async () => {
  const { page } = await open('/indicators')
  await page.getByRole('combobox', { name: /添加指标/ }).fill('大同')
  await page.locator('#indicators-hits li').first().waitFor(opensOn)
  const kinds = await page.locator('#indicators-hits .chip').allInnerTexts()
  expect(kinds.filter((kind) => kind !== '指标')).toEqual([])
})

interface Answer {
  readonly data?: {
    readonly nodes?: readonly {
      readonly series: readonly { readonly actual: { id: string; text: string } | null }[]
    }[]
    readonly conflicts: { nodes: readonly unknown[] }
  }
}

/** Lets the API tell of a figure that is disputed and written like a formula. */
async function disputed(page: Page): Promise<void> {
  await page.route('**/graphql', async (route) => {
    const response = await route.fetch()
    const answer = (await response.json()) as Answer
    const { data } = answer
    const actual = data?.nodes?.[0]?.series[0]?.actual
    if (actual) {
      actual.text = '=HYPERLINK("//x","<b>,y")'
      data.conflicts.nodes = [{ id: 'c', statements: [{ id: 's', observation: { id: actual.id } }] }]
    }
    await route.fulfill({ response, json: answer })
  })
}

test.skipIf(missing)('a disputed figure is marked, and a spreadsheet runs nothing of the file', async () => {
  const { page } = await open('/')
  await disputed(page)
  await page.goto(`${origin()}/indicators?id=indicator:gdp`)
  const mark = page.locator('.figures .mark')
  await mark.waitFor(opensOn)
  expect(await page.locator('.figures tr.conflicting').count()).toBe(1)
  expect(await page.locator('.figures tr.conflicting td').nth(2).innerText()).toBe(
    '=HYPERLINK("//x","<b>,y") 数值不一致',
  )
  const saved = page.waitForEvent('download')
  await page.getByRole('button', { name: '下载 CSV' }).click()
  const file = readFileSync(await (await saved).path(), 'utf8')
  const lines = file.split('\r\n')
  expect(lines[0]).toBe(
    '\uFEFF指标,地域,对象,时间,实际,数值,单位,同比 %,占比 %,排名,排名范围,排名依据,目标,目标数值,目标单位,目标同比 %,目标占比 %,目标限定,数值不一致',
  )
  expect(lines[1]).toBe('地区生产总值,大同市,,2012,"\'=HYPERLINK(""//x"",""<b>,y"")",874.3,亿元,,,,,,,,,,,,1')
  expect(lines.filter((line) => line !== '').length).toBe((await rows(page)).length + 1)
})

test.skipIf(missing)('what is no indicator says so; a falling growth stays a number', async () => {
  const { page } = await open('/indicators?id=county:lingqiu')
  await page.getByRole('alert').waitFor(opensOn)
  expect(await page.getByRole('alert').innerText()).toBe('没有这个指标')
  await page.goto(`${origin()}/indicators?id=indicator:pm25`)
  const saved = page.waitForEvent('download')
  await page.getByRole('button', { name: '下载 CSV' }).click(opensOn)
  const file = readFileSync(await (await saved).path(), 'utf8')
  expect(file).toContain(',28,微克/立方米,-9.7,')
})

test.skipIf(missing).each(['light', 'dark'] as const)(
  'no barrier in %s, wide or on a phone',
  async (colorScheme) => {
    for (const width of [1280, 390]) {
      const { page } = await open('/indicators', { colorScheme, viewport: { width, height: 900 } })
      await page.locator('.chart svg').waitFor(opensOn)
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
