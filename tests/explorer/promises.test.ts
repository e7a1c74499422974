import type { Locator } from 'playwright-core'
import { expect, test } from 'vitest'
import { barriers, browserMissing as missing, opensOn, overflow, withPages } from './openPage.ts'

const { open, url: origin, ask: told } = withPages()

interface Total {
  readonly sort: string
  readonly outcome: string
  readonly count: number
}

/** How many promises for a year the API counts, all or some of them. */
const promised = async (year: number, of: (total: Total) => boolean = () => true): Promise<number> => {
  const { commitmentOutcomes } = (await told(
    `{ commitmentOutcomes(year: ${year}) { sort outcome count } }`,
  )) as { commitmentOutcomes: readonly Total[] }
  return commitmentOutcomes.filter(of).reduce((all, { count }) => all + count, 0)
}

test.skipIf(missing)('the newest year that was reported on, its totals as the API counts them', async () => {
  const { page, complaints, hosts } = await open('/promises')
  await page.getByRole('row', { name: /^地区生产总值/ }).waitFor(opensOn)
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('2025年的目标与结果')
  const all = await promised(2025)
  const met = await promised(2025, ({ outcome }) => outcome === 'MET')
  const missed = await promised(2025, ({ outcome }) => outcome === 'MISSED')
  const stages = await promised(2025, ({ sort }) => sort === 'STAGE')
  expect(all).toBeGreaterThan(150)
  const choices = page.locator('.choices')
  await choices.getByText(`已实现 ${met}`).waitFor(opensOn)
  await choices.getByText(`未实现 ${missed}`).waitFor(opensOn)
  await choices.getByText(`项目进展 ${stages}`).waitFor(opensOn)
  expect(await choices.locator('a[aria-current]').allInnerTexts()).toEqual([
    '逐年对照',
    '2025',
    `全部 ${all}`,
    `全部 ${all}`,
  ])
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

test.skipIf(missing)('all stages can be read, page by page, each once', async () => {
  const { page } = await open('/promises?year=2025&sort=STAGE')
  const stages = await promised(2025, ({ sort }) => sort === 'STAGE')
  expect(stages).toBeGreaterThan(80)
  const rows = page.locator('.promises tbody tr:not([hidden])')
  await rows.first().waitFor(opensOn)
  expect(await page.getByRole('heading', { level: 2 }).allInnerTexts()).toEqual([`项目进展 ${stages}`])
  const more = page.getByRole('button', { name: '再列出一些' })
  for (let shown = 40; shown < stages; shown += 40) {
    await page.getByText(`${shown} / ${stages}`).waitFor(opensOn)
    await more.click()
  }
  await rows.nth(stages - 1).waitFor(opensOn)
  expect(await rows.count()).toBe(stages)
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
  const stages = await promised(2026, ({ sort }) => sort === 'STAGE')
  const pending = await promised(2026, ({ sort, outcome }) => sort === 'STAGE' && outcome === 'PENDING')
  const missed = await promised(2025, ({ outcome }) => outcome === 'MISSED')
  const chosen = page.locator('.choices a[aria-current]')
  await page.getByRole('link', { name: '2026' }).click()
  await page.getByRole('heading', { name: '2026年的目标与结果' }).waitFor(opensOn)
  await page.getByRole('link', { name: /^项目进展/ }).click()
  await page.getByRole('link', { name: /^尚待报告/ }).click()
  expect(await chosen.allInnerTexts()).toEqual([
    '逐年对照',
    '2026',
    `项目进展 ${stages}`,
    `尚待报告 ${pending}`,
  ])
  expect(new URL(page.url()).search).toBe('?year=2026&sort=STAGE&outcome=PENDING')
  await page.goBack()
  await page.goBack()
  await page.goBack()
  await page.getByRole('heading', { name: '2025年的目标与结果' }).waitFor(opensOn)
  await page.getByRole('button', { name: 'English' }).click()
  await page.getByRole('heading', { name: '2025: promised and reported' }).waitFor(opensOn)
  await page.getByRole('link', { name: `missed ${missed}` }).waitFor(opensOn)
})

interface Laned {
  readonly projects: {
    readonly totalCount: number
    readonly nodes: readonly {
      readonly name: string
      readonly stages: readonly {
        readonly year: number
        readonly statements: readonly { readonly document: { readonly id: string } }[]
      }[]
    }[]
  }
}

test.skipIf(missing)(
  'lanes: every project of several documents or years, a column a year, plans hollow and reports filled',
  async () => {
    const { page, complaints, hosts } = await open('/promises')
    await page.getByRole('link', { name: '项目历程' }).click(opensOn)
    const table = page.getByRole('table')
    await table.waitFor(opensOn)
    const { projects } = (await told(`{
      projects(first: 100, filter: { OR: [
        { stages: { count: { gte: 2 } } }, { stages: { some: { statements: { count: { gte: 2 } } } } }] }) {
        totalCount nodes { name stages { year statements { document { id } } } } } }`)) as Laned
    const often = projects.nodes.filter(
      ({ stages }) =>
        new Set(stages.map(({ year }) => year)).size > 1 ||
        new Set(stages.flatMap(({ statements }) => statements.map(({ document }) => document.id))).size > 1,
    )
    expect(often.length).toBeGreaterThan(30)
    expect(await table.locator('tbody th').allInnerTexts()).toEqual(often.map(({ name }) => name))
    expect(await table.getByRole('columnheader').allInnerTexts()).toEqual([
      '项目',
      '2021',
      '2022',
      '2023',
      '2024',
      '2025',
      '2026',
      '依据',
    ])
    const row = table.getByRole('row', { name: /^凯悦臻选/ })
    expect(await row.locator('td').allInnerTexts()).toEqual([
      '签约',
      '',
      '',
      '',
      '在建 未见报告',
      '在建 尚待报告',
      '依据',
    ])
    const fills = await page.evaluate<string[]>(`[...document.querySelectorAll('.lanes tr')]
      .find((line) => line.innerText.startsWith('凯悦臻选')).querySelectorAll('.sign').values()
      .map((sign) => sign.ariaLabel + ' ' + getComputedStyle(sign).backgroundColor).toArray()`)
    expect(fills).toEqual(['已报告 rgb(11, 110, 110)', '计划 rgba(0, 0, 0, 0)', '计划 rgba(0, 0, 0, 0)'])
    expect(complaints).toEqual([])
    expect([...hosts]).toEqual([new URL(origin()).host])
  },
)

test.skipIf(missing)(
  'a planned stage that was not reached stands out, and says what it rests on',
  async () => {
    const { page } = await open('/promises?show=lanes&year=2025&outcome=MISSED')
    const rows = page.locator('.lanes tbody tr:not([hidden])')
    await rows.first().waitFor(opensOn)
    expect(await rows.locator('th').allInnerTexts()).toEqual(['凯盛浩丰智慧温室项目'])
    expect((await rows.locator('td').allInnerTexts()).map((text) => text.split('\n'))).toEqual([
      ['在建 未实现', '签约'],
      ['依据'],
    ])
    expect(await page.locator('.choices a[aria-current]').allInnerTexts()).toEqual([
      '项目历程',
      '多份文件或多个年份 1',
      '2025 · 1',
      '未实现 1',
    ])
    await rows.getByRole('button', { name: '依据' }).focus()
    await page.keyboard.press('Enter')
    const grounds = page.locator('.grounds')
    await grounds.locator('q').first().waitFor(opensOn)
    expect(await grounds.locator('p.quiet').allInnerTexts()).toEqual(['2025 已报告 签约', '2025 计划 在建'])
    await page.getByRole('link', { name: '未见报告' }).click()
    await expect.poll(() => rows.count()).toBe(15)
  },
)

test.skipIf(missing)(
  'every project of which a stage is told can be reached, page by page or by name',
  async () => {
    const { page } = await open('/promises?show=lanes&of=all')
    const names = page.locator('.lanes tbody th')
    await names.first().waitFor(opensOn)
    const { projects } = (await told(
      '{ projects(first: 0, filter: { stages: { count: { gte: 1 } } }) { totalCount } }',
    )) as Laned
    const more = page.getByRole('button', { name: '再列出一些' })
    while ((await more.count()) > 0) await more.click()
    expect(projects.totalCount).toBeGreaterThan(200)
    expect(new Set(await names.allInnerTexts()).size).toBe(projects.totalCount)
    await page.getByLabel('按名称筛选').fill('集大原')
    await expect.poll(() => names.allInnerTexts()).toEqual(['集大原高铁'])
    for (const text of ['无此项目', 'jdygt']) await page.getByLabel('按名称筛选').fill(text)
    await expect.poll(() => names.allInnerTexts()).toEqual(['集大原高铁'])
    await page.getByLabel('按名称筛选').fill('无此项目')
    await page.getByText('没有符合条件的项目').waitFor(opensOn)
    await page.getByRole('button', { name: 'English' }).click()
    await page.getByRole('heading', { level: 1, name: 'Stages of projects over the years' }).waitFor(opensOn)
  },
)

/** The right edges of what holds text in some cells. */
const rightEdges = async (cells: Locator): Promise<number[]> => {
  const boxes = await Promise.all((await cells.all()).map((cell) => cell.boundingBox()))
  return boxes.flatMap((box) => (box && box.height > 0 ? [box.x + box.width] : []))
}

test.skipIf(missing).each([
  ['/promises?year=2025&sort=FIGURE', /^地区生产总值/, ['目标', '实际', '差距', '排名', '结果']],
  ['/promises?year=2025&sort=STAGE&outcome=MET', /^城镇老旧小区改造/, ['目标', '实际', '结果']],
  ['/promises?show=lanes', /^城镇老旧小区改造/, ['2021', '2024', '2025']],
])('on a phone all of a row is in sight, and it stays a row of a table: %s', async (path, name, heads) => {
  const { page } = await open(path, { viewport: { width: 390, height: 844 } })
  const row = page.getByRole('table').getByRole('row', { name })
  await row.waitFor(opensOn)
  const edges = await rightEdges(row.getByRole('cell'))
  expect(edges.length).toBe(heads.length + 1)
  expect(Math.max(...edges)).toBeLessThanOrEqual(390)
  expect(await overflow(page)).toBeLessThanOrEqual(0)
  const beyond = await page.evaluate<number[]>(
    `[...document.querySelectorAll('.promises .scroll')].map((box) => box.scrollWidth - box.clientWidth)`,
  )
  expect(Math.max(...beyond)).toBe(0)
  const before = await page.evaluate<string[]>(`[...document.querySelectorAll('tbody tr')]
      .find((line) => ${String(name)}.test(line.innerText)).querySelectorAll('[data-head]:not(:empty)').values()
      .map((cell) => getComputedStyle(cell, '::before').content).toArray()`)
  expect(before).toEqual(heads.map((head) => `"${head} " / ""`))
  const columns = await page.getByRole('table').getByRole('columnheader').allTextContents()
  expect(columns).toEqual(expect.arrayContaining(heads))
  expect(await row.getByRole('cell').count()).toBe(columns.length - 1)
})

test.skipIf(missing)('no number is told before it is read', async () => {
  const all = await promised(2025)
  const stages = await promised(2025, ({ sort }) => sort === 'STAGE')
  const { page } = await open('/nowhere')
  let release = (): void => undefined
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route('**/graphql', async (route) => {
    if (route.request().postData()?.includes('"sort"') === true) await held
    await route.continue()
  })
  await page.goto(`${origin()}/promises?year=2025`)
  const heads = page.getByRole('heading', { level: 2 })
  await heads.nth(1).waitFor(opensOn)
  expect((await heads.allInnerTexts()).map((head) => head.trim())).toEqual(['数值目标', '项目进展'])
  release()
  await expect.poll(() => heads.allInnerTexts()).toEqual([`数值目标 ${all - stages}`, `项目进展 ${stages}`])
})

test.skipIf(missing)(
  'what is judged by two growths shows both; a small gap is told in plain units',
  async () => {
    const { page } = await open('/promises?year=2025&sort=FIGURE')
    const row = page.getByRole('row', { name: /^城镇居民人均可支配收入与经济增长的增速差/ })
    await row.waitFor(opensOn)
    const texts = await row.getByRole('cell').allInnerTexts()
    expect(texts[1]?.split('\n')).toEqual([
      '由两个增速之差得出：',
      '地区生产总值 1815.0亿元，同比增长3.2%；全省排名第8',
      '城镇居民人均可支配收入 44454元，同比增长3.6%；增速全省排名第7',
    ])
    expect(texts[2]).toBe('+0.4 个百分点')
    const jobs = page.getByRole('row', { name: /^城镇新增就业/ })
    expect((await jobs.getByRole('cell').allInnerTexts()).slice(0, 3)).toEqual([
      '4.4万人',
      '41825人',
      '−2175 人',
    ])
  },
)

test.skipIf(missing)('what the outcomes that are shown mean, in both languages', async () => {
  const { page } = await open('/promises?year=2026')
  const legend = page.getByRole('list', { name: '结果的含义' })
  await legend.waitFor(opensOn)
  expect(await legend.getByRole('listitem').allInnerTexts()).toEqual([
    '尚待报告 后来的文件没有一份回顾该年；回顾其他年份的不算',
    '已开工即视为在建：计划“在建”而报告“开工”的，算已实现。',
  ])
  await page.getByRole('link', { name: /^数值目标/ }).click()
  await expect.poll(() => legend.getByRole('listitem').count()).toBe(1)
  await page.goto(`${origin()}/promises?show=lanes`)
  await legend.waitFor(opensOn)
  expect(await legend.innerText()).toContain('已开工即视为在建')
  await page.getByRole('button', { name: 'English' }).click()
  await page.getByText('no later document reviews the year').waitFor(opensOn)
  await page.getByText('What is started counts as under construction').waitFor(opensOn)
})

test.skipIf(missing)('lanes offer nothing that leads nowhere, and keep the name that was typed', async () => {
  const { page } = await open('/promises?show=lanes')
  const names = page.locator('.lanes tbody th')
  await names.first().waitFor(opensOn)
  const first = await names.count()
  const choices = page.locator('.choices a')
  expect((await choices.allInnerTexts()).filter((text) => / 0$/.test(text))).toEqual([])
  await page.locator('a[href="/promises?show=lanes&of=all"]').click()
  await expect.poll(() => names.count()).toBeGreaterThan(first)
  await page.getByLabel('按名称筛选').fill('集大原')
  await expect.poll(() => names.allInnerTexts()).toEqual(['集大原高铁'])
  expect(new URL(page.url()).searchParams.get('q')).toBe('集大原')
  await page.getByRole('link', { name: '集大原高铁' }).click()
  await page.getByRole('heading', { level: 1, name: '集大原高铁' }).waitFor(opensOn)
  await page.goBack()
  await expect.poll(() => names.allInnerTexts()).toEqual(['集大原高铁'])
  expect(await page.getByLabel('按名称筛选').inputValue()).toBe('集大原')
  await page.goBack()
  await expect.poll(() => page.getByLabel('按名称筛选').inputValue()).toBe('')
  await expect.poll(() => names.count()).toBe(first)
})

test.skipIf(missing).each([
  ['/promises?show=lanes&year=1900', '没有这样的计划年份 1900；显示的是 全部'],
  ['/promises?show=lanes&outcome=FOO', '没有这样的结果 FOO；显示的是 全部'],
  ['/promises?show=foo', '没有这样的显示 foo；显示的是 逐年对照'],
])('what is shown instead of what is not there: %s', async (path, told) => {
  const { page } = await open(path)
  const lines = page.locator('.instead[role=status]')
  await lines.waitFor(opensOn)
  expect(await lines.innerText()).toBe(told)
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
      expect(await overflow(page)).toBeLessThanOrEqual(0)
      await page.goto(`${origin()}/promises?show=lanes`)
      await page.getByRole('button', { name: '依据' }).nth(1).click(opensOn)
      await page.locator('.lanes q').first().waitFor(opensOn)
      expect(await barriers(page)).toEqual([])
      expect(await overflow(page)).toBeLessThanOrEqual(0)
      await page.close()
    }
  },
)
