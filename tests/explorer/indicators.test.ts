import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { barriers, browserMissing as missing, opensOn, overflow, withPages } from './openPage.ts'

const { open, url: origin, ask: told } = withPages()

interface Figure {
  readonly text: string
  readonly value: number | null
  readonly unit: string | null
  readonly yoy: number | null
  readonly share: number | null
  readonly rank: number | null
  readonly change: number | null
  readonly changeUnit: string | null
}

interface Said {
  readonly statements: readonly { readonly id: string }[]
}

interface Point {
  readonly actuals: readonly Said[]
  readonly targets: readonly Said[]
  readonly period: string
  readonly place: { readonly name: string }
  readonly actual: Figure | null
  readonly target: Figure | null
}

/** Columns of the table. */
const PERIOD = 2
const CHANGE = 8
const RANK = 9

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
      actual { text value unit yoy share rank change changeUnit }
      target { text value unit yoy share rank change changeUnit }
      actuals { statements { id } } targets { statements { id } } } } }`)) as {
    indicator: { series: Point[] }
  }
  const level = (figure: Figure | null): string =>
    !figure || figure.value === null ? '' : `${figure.value} ${figure.unit ?? ''}`
  const change = (figure: Figure | null): string =>
    !figure || figure.change === null ? '' : `${figure.change} ${figure.changeUnit ?? ''}`
  const shown = await rows(page)
  expect(
    shown.map((cells) => cells.map((text, column) => (column === RANK ? (text.split(' ')[0] ?? '') : text))),
  ).toEqual(
    indicator.series.map(({ place, period, actual, target, actuals, targets }) => [
      '地区生产总值',
      place.name,
      period,
      String([...actuals, ...targets].flatMap(({ statements }) => statements).length),
      actual?.text ?? '',
      level(actual),
      String(actual?.yoy ?? ''),
      String(actual?.share ?? ''),
      change(actual),
      String(actual?.rank ?? ''),
      target?.text ?? '',
      level(target),
      String(target?.yoy ?? ''),
      change(target),
    ]),
  )
  expect(shown.find(([, place, period]) => place === '大同市' && period === '2025')?.slice(4, 10)).toEqual([
    '1815.0亿元，同比增长3.2%；全省排名第8',
    '1815 亿元',
    '3.2',
    '',
    '',
    '8 山西省 按增速',
  ])
  const actuals = indicator.series.flatMap(({ actual }) => (actual ? [actual] : []))
  const drawn = actuals.flatMap(({ value, yoy, rank }) => [value, yoy, rank].filter((one) => one !== null))
  await expect.poll(() => page.locator('.chart svg path[d^="M1 0A1 1 0 1 1"]').count()).toBe(drawn.length)
  const promised = indicator.series.flatMap(({ target }) => (target && target.yoy !== null ? [target] : []))
  expect(promised.length).toBe(2)
  expect(await page.locator('.chart svg path[d="M0 -1L1 0L0 1L-1 0Z"]').count()).toBe(promised.length)
  expect(await triangles(page)).toBe(0)
  const labels = await page.locator('.chart svg text').allTextContents()
  expect(labels).toEqual(
    expect.arrayContaining(['亿元', '同比增速 %', '2012', '2026', '地区生产总值 · 山西省']),
  )
  await page.locator('.figures summary').first().click()
  const source = page.locator('.figures details a').first()
  await source.waitFor(opensOn)
  expect(await source.getAttribute('href')).toMatch(/^\/document\/.+\?at=\d+&evidence=evidence%3A\w+$/)
  expect(complaints).toEqual([])
  expect([...hosts]).toEqual([new URL(origin()).host])
})

test.skipIf(missing)('those that documents tell most of, and more by their pinyin, by keyboard', async () => {
  const { page } = await open('/indicators')
  const names = page.locator('.chosen-indicators a')
  await names.first().waitFor(opensOn)
  const told = await names.allInnerTexts()
  expect(told.slice(0, 2)).toEqual(['地区生产总值', '固定资产投资'])
  expect(told).toHaveLength(3)
  const third = told[2] ?? ''
  await page.getByRole('button', { name: '移除 固定资产投资' }).click()
  await page.getByRole('combobox', { name: /添加指标/ }).focus()
  await page.keyboard.type('shxfplsze')
  await page.getByRole('option', { name: '社会消费品零售总额' }).first().waitFor(opensOn)
  await page.keyboard.press('Enter')
  await page.locator('.chosen-indicators a', { hasText: '社会消费品零售总额' }).waitFor(opensOn)
  expect(await names.allInnerTexts()).toEqual(['地区生产总值', third, '社会消费品零售总额'])
  await page.goBack()
  await expect.poll(() => names.allInnerTexts()).toEqual(['地区生产总值', third])
})

test.skipIf(missing)('figures of several places stand together, and the reader chooses whose', async () => {
  const { page, complaints } = await open('/indicators?id=indicator:retail-sales')
  const places = page.locator('.chosen-places')
  await places.waitFor(opensOn)
  expect((await places.locator('label').allInnerTexts()).map((text) => text.trim())).toEqual([
    '大同市',
    '全国',
    '山西省',
  ])
  const shown = async (): Promise<Set<string | undefined>> =>
    new Set((await rows(page)).map(([, place]) => place))
  expect(await shown()).toEqual(new Set(['大同市', '全国', '山西省']))
  await places.getByLabel('大同市').uncheck()
  await expect.poll(shown).toEqual(new Set(['全国', '山西省']))
  expect(new URL(page.url()).searchParams.getAll('place')).toEqual(['place:china', 'place:shanxi'])
  await places.getByLabel('全国').uncheck()
  await expect.poll(shown).toEqual(new Set(['山西省']))
  expect(await places.getByLabel('山西省').isDisabled()).toBe(true)
  await expect
    .poll(() => page.locator('.chart svg text').allTextContents())
    .not.toContain('社会消费品零售总额 · 大同市')
  await page.goBack()
  await page.goBack()
  await expect.poll(shown).toEqual(new Set(['大同市', '全国', '山西省']))
  expect(complaints).toEqual([])
})

test.skipIf(missing)(
  'ranks have an axis of their own, the first on top, and each is in the table',
  async () => {
    const { page } = await open('/indicators?id=indicator:general-budget-revenue&place=place:datong')
    await page.locator('.chart svg').waitFor(opensOn)
    const { indicator } = (await told(`{ indicator(id: "indicator:general-budget-revenue") {
    observations(first: 100, filter: { rank: { gte: 1 } }) { nodes { rank rankOf rankScope year } } } }`)) as {
      indicator: {
        observations: { nodes: { rank: number; rankOf: string; rankScope: string; year: number }[] }
      }
    }
    const ranks = indicator.observations.nodes.map(
      ({ rank, rankOf, rankScope, year }) =>
        `${year}: ${rank} ${rankScope} ${rankOf === 'GROWTH' ? '按增速' : '按数值'}`,
    )
    expect(ranks.length).toBe(4)
    const cells = (await rows(page)).flatMap(({ [PERIOD]: period, [RANK]: rank }) =>
      (rank ?? '')
        .split(/(?<=按增速|按数值)/)
        .flatMap((one) => (one === '' ? [] : [`${period ?? ''}: ${one}`])),
    )
    expect(cells.toSorted()).toEqual(ranks.toSorted())
    const labels = await page.locator('.chart svg text').allTextContents()
    expect(labels).toEqual(expect.arrayContaining(['排名（按数值） 山西省', '排名（按增速） 山西省']))
  },
)

test.skipIf(missing)('only indicators are offered', async () => {
  const { page } = await open('/indicators')
  await page.getByRole('combobox', { name: /添加指标/ }).fill('新能源')
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

/** How many marks of the chart are triangles: those of figures that disagree. */
const triangles = (page: Page): Promise<number> =>
  page.locator('.chart svg path[d="M0 -1L1 1L-1 1Z"]').count()

/** Lets the API tell of a figure that is disputed and written like a formula. */
async function disputed(page: Page): Promise<void> {
  await page.route('**/graphql', async (route) => {
    const response = await route.fetch()
    const answer = (await response.json()) as Answer
    const { data } = answer
    const series = data?.nodes?.[0]?.series ?? []
    const actual = series[0]?.actual
    if (data && actual) {
      actual.text = '=HYPERLINK("//x","<b>,y")'
      const written = ['＝1', '@sum', '+1', '-1']
      for (const point of series.slice(1)) {
        if (point.actual) point.actual.text = written.shift() ?? point.actual.text
      }
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
  await expect.poll(() => triangles(page)).toBe(1)
  expect(await page.locator('.figures tr.conflicting td').nth(3).innerText()).toBe(
    '=HYPERLINK("//x","<b>,y") 数值不一致',
  )
  const saved = page.waitForEvent('download')
  await page.getByRole('button', { name: '下载 CSV' }).click()
  const file = readFileSync(await (await saved).path(), 'utf8')
  const lines = file.split('\r\n')
  expect(lines[0]).toBe(
    '\uFEFF指标,地域,对象,时间,实际,数值,下限,上限,单位,同比 %,占比 %,增减,增减单位,排名,排名范围,排名依据,目标,目标数值,目标下限,目标上限,目标单位,目标同比 %,目标占比 %,目标增减,目标增减单位,目标限定,数值不一致,文件',
  )
  expect(lines[1]).toBe(
    '地区生产总值,大同市,,2012,"\'=HYPERLINK(""//x"",""<b>,y"")",874.3,,,亿元,,,,,,,,,,,,,,,,,,1,山西大同 谱写全方位高质量发展新篇章',
  )
  const texts = lines.slice(2).flatMap((line) => line.split(',')[4] || [])
  expect(texts).toEqual(["'＝1", "'@sum", "'+1", "'-1"])
  expect(lines.filter((line) => line !== '').length).toBe((await rows(page)).length + 1)
})

test.skipIf(missing)('what is no indicator says so; a falling growth stays a number', async () => {
  const { page } = await open('/indicators?id=county:lingqiu')
  await page.getByRole('alert').waitFor(opensOn)
  expect(await page.getByRole('alert').innerText()).toBe('没有这个指标：请在上方按名称、拼音或首字母另找一个')
  await page.goto(`${origin()}/indicators?id=indicator:pm25`)
  const saved = page.waitForEvent('download')
  await page.getByRole('button', { name: '下载 CSV' }).click(opensOn)
  const file = readFileSync(await (await saved).path(), 'utf8')
  expect(file).toContain(',28,,,微克/立方米,-9.7,')
  expect(file).toContain(',2013/2021,下降40%,,,,,,,-40,%,')
  const fall = (await rows(page)).find(({ [PERIOD]: period }) => period === '2013/2021')
  expect(fall?.[CHANGE]).toBe('-40 %')
})

test.skipIf(missing)('axes start at zero, and what crosses years without a figure is dashed', async () => {
  const { page } = await open('/indicators?id=indicator:gdp&place=place:datong')
  await page.locator('.chart svg').waitFor(opensOn)
  const { indicator } = (await told(`{ indicator(id: "indicator:gdp") { series {
    year place { id } actual { comparable yoy rank } } } }`)) as {
    indicator: {
      series: {
        year: number
        place: { id: string }
        actual: Record<'comparable' | 'yoy' | 'rank', number | null> | null
      }[]
    }
  }
  const steps = (['comparable', 'yoy', 'rank'] as const).map((measure) => {
    const years = indicator.series.flatMap(({ year, place, actual }) =>
      place.id === 'place:datong' && typeof actual?.[measure] === 'number' ? [year] : [],
    )
    return years.slice(1).map((year, index) => year - (years[index] ?? year))
  })
  expect(steps).toEqual([[9, 3, 1], [3, 1], [1]])
  const lines = async (dashes: string): Promise<number[]> => {
    const paths = await page.locator(`.chart svg path[fill=none][stroke-width="2"]${dashes}`).all()
    const drawn = await Promise.all(paths.map((path) => path.getAttribute('d')))
    return drawn.map((path) => path?.match(/L/g)?.length ?? 0)
  }
  await expect.poll(() => lines(':not([stroke-dasharray])')).toEqual([1, 1, 1])
  expect(await lines('[stroke-dasharray]')).toEqual([2, 1, 0])
  const labels = await page.locator('.chart svg text').allTextContents()
  expect(labels.slice(0, 6)).toEqual(['0', '500', '1,000', '1,500', '2,000', '0'])
})

test.skipIf(missing)('of several indicators those that are none are told', async () => {
  const { page } = await open('/indicators?id=indicator:gdp&id=nope')
  const line = page.locator('.instead[role=status]')
  await line.waitFor(opensOn)
  expect(await line.innerText()).toBe('没有这样的指标 nope；显示的是 地区生产总值')
})

test.skipIf(missing)('no indicator is a choice that stays, and says what to do', async () => {
  const { page, complaints } = await open('/indicators?id=indicator:gdp')
  const names = page.locator('.chosen-indicators a')
  await page.getByRole('button', { name: '移除 地区生产总值' }).click(opensOn)
  const empty = page.getByText('没有选择指标：请在上方按名称、拼音或首字母查找并添加')
  await empty.waitFor(opensOn)
  expect(new URL(page.url()).search).toBe('?id=')
  await page.reload()
  await empty.waitFor(opensOn)
  expect(await names.count()).toBe(0)
  await page.getByRole('combobox', { name: /添加指标/ }).fill('shxfplsze')
  await page.getByRole('option', { name: '社会消费品零售总额' }).first().click(opensOn)
  await expect.poll(() => names.allInnerTexts()).toEqual(['社会消费品零售总额'])
  await page.goBack()
  await empty.waitFor(opensOn)
  await page.getByRole('link', { name: '文件谈得最多的几个' }).click()
  await names.first().waitFor(opensOn)
  await page.getByRole('button', { name: '全部移除' }).click()
  await empty.waitFor(opensOn)
  expect(complaints).toEqual([])
})

test.skipIf(missing)(
  'the table fits a window of 1280, and on a phone a shade tells of what is aside',
  async () => {
    const { page } = await open('/indicators')
    const table = page.locator('.figures table')
    await table.waitFor(opensOn)
    const beyond = (): Promise<number> =>
      page.evaluate<number>(
        `(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)(document.querySelector('.figures .scroll'))`,
      )
    expect(await beyond()).toBe(0)
    await page.getByRole('button', { name: 'English' }).click()
    await table.getByText('Promised growth %').waitFor(opensOn)
    expect(await beyond()).toBe(0)
    const aside = page.locator('.figures .sideways')
    expect(await aside.getAttribute('class')).toBe('sideways')
    await page.setViewportSize({ width: 390, height: 844 })
    await expect.poll(() => aside.getAttribute('class')).toBe('sideways more-after')
    await page.evaluate(`document.querySelector('.figures .scroll').scrollTo(9999, 0)`)
    await expect.poll(() => aside.getAttribute('class')).toBe('sideways more-before')
  },
)

test.skipIf(missing).each(['light', 'dark'] as const)(
  'no barrier in %s, wide or on a phone',
  async (colorScheme) => {
    for (const width of [1280, 390]) {
      const { page } = await open('/indicators', { colorScheme, viewport: { width, height: 900 } })
      await page.locator('.chart svg').waitFor(opensOn)
      expect(await barriers(page)).toEqual([])
      expect(await overflow(page)).toBeLessThanOrEqual(0)
      await page.close()
    }
  },
)
