import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { barriers, browserMissing as missing, opensOn, overflow, withPages } from './openPage.ts'

const pages = withPages()
const { open } = pages
const entity = (id: string): string => `/entity/${encodeURIComponent(id)}`
/** All of an entity is there: nothing moves a row from under the pointer any more. */
const settled = async (page: Page): Promise<void> => {
  await page.locator('.mini .picture[aria-busy=false]').waitFor(opensOn)
  await expect.poll(() => page.getByText('正在读取').count()).toBe(0)
}

test('the page keeps a policy that allows nothing from elsewhere', async () => {
  const response = await fetch(`${pages.url()}/`)
  const policy = response.headers.get('content-security-policy') ?? ''
  expect(policy).toContain("default-src 'none'")
  expect(policy).not.toMatch(/unsafe|https?:/)
  expect((await fetch(`${pages.url()}${entity('county:hunyuan')}`)).status).toBe(200)
})

test.skipIf(missing)('by keyboard alone: pinyin, a suggestion, an entity, its evidence', async () => {
  const { page, complaints, hosts } = await open('/')
  await page.getByRole('link', { name: '地区生产总值' }).waitFor(opensOn)
  await page.getByRole('combobox').focus()
  await page.keyboard.type('hycsxndz')
  await page.getByRole('option', { name: '浑源抽水蓄能电站' }).waitFor(opensOn)
  await page.keyboard.press('Enter')
  const heading = page.getByRole('heading', { level: 1 })
  await heading.waitFor(opensOn)
  expect(await heading.innerText()).toContain('浑源抽水蓄能电站')
  const source = page.locator('.stages .source').first()
  await source.getByRole('link').focus()
  await source.getByRole('tooltip').waitFor(opensOn)
  expect(await source.getByRole('tooltip').innerText()).toMatch(/2022-02-11 关于大同市2021年.+ › /)
  await page.locator('.relation summary').first().focus()
  await page.keyboard.press('Enter')
  await page.locator('.relation .evidence q').first().waitFor(opensOn)
  await page.goBack()
  await page.getByRole('link', { name: '地区生产总值' }).waitFor(opensOn)
  expect(complaints).toEqual([])
  expect([...hosts]).toEqual([new URL(pages.url()).host])
})

test.skipIf(missing)('an inferred link is told apart and explained', async () => {
  const { page } = await open(entity('project:urban-old-estates-renovation'))
  const inferred = page.locator('.link-rows .inferred').first()
  await inferred.waitFor(opensOn)
  expect(await inferred.innerText()).toContain('推断 0.95')
  expect(await page.locator('.link-rows .stated').first().innerText()).toContain('文件明说')
  await inferred.getByRole('button').click()
  await inferred.getByText('0.519 + 0.259 + 0.172 = 0.95').waitFor(opensOn)
  expect(await inferred.innerText()).toContain('标题“新型城镇化建设持续推进”')
})

test.skipIf(missing)('a status says as of when, and since when no report speaks of it', async () => {
  const { projects } = (await pages.ask(`{ projects(
    filter: { silentSince: { gt: 0 }, statusAsOf: { gt: 0 } }, first: 1
  ) { nodes { id statusAsOf silentSince } } }`)) as {
    projects: { nodes: { id: string; statusAsOf: number; silentSince: number }[] }
  }
  const [old] = projects.nodes
  const { page } = await open(entity(old?.id ?? ''))
  const badge = page.locator('h1 .status')
  await badge.waitFor(opensOn)
  expect(await badge.locator('.age').allInnerTexts()).toEqual([
    expect.stringContaining(`截至${old?.statusAsOf ?? NaN}年`),
    expect.stringContaining(`${old?.silentSince ?? NaN}年起未再提及`),
  ])
  await page.getByRole('button', { name: 'English' }).click()
  await expect.poll(() => badge.innerText()).toContain(`not mentioned since ${old?.silentSince ?? NaN}`)
})

test.skipIf(missing)('whoever is pointed at a fact sees where it stands', async () => {
  const { page } = await open(entity('project:hunyuan-pumped-storage'))
  const source = page.locator('.stages .source').first()
  await source.waitFor(opensOn)
  await settled(page)
  expect(await source.getByRole('tooltip').isVisible()).toBe(false)
  await source.hover()
  await source.getByRole('tooltip').waitFor(opensOn)
  expect(await source.getByRole('link').getAttribute('href')).toMatch(
    /^\/document\/document%3Aplan-2022\?at=\d+&evidence=evidence%3A\w+$/,
  )
})

test.skipIf(missing)(
  'the fact itself shows its place, Escape hides it, the marks of a quotation lead',
  async () => {
    const { page } = await open(entity('project:hunyuan-pumped-storage'))
    const row = page.locator('.stages li').first()
    const told = row.getByRole('tooltip').first()
    await settled(page)
    await row.locator('strong').hover(opensOn)
    await told.waitFor(opensOn)
    await page.keyboard.press('Escape')
    await told.waitFor({ state: 'hidden' })
    await page.locator('h1').hover()
    expect(await told.isVisible()).toBe(false)
    const words = await row.locator('.source a').first().boundingBox()
    await page.mouse.click((words?.x ?? NaN) + 3, (words?.y ?? NaN) + (words?.height ?? NaN) / 2)
    await expect
      .poll(() => page.url())
      .toMatch(/\/document\/document%3Aplan-2022\?at=\d+&evidence=evidence%3A\w+$/)
  },
)

test.skipIf(missing)('a relation that is pointed at, or come to by key, shows where it is said', async () => {
  const { page, complaints } = await open(entity('county:lingqiu'))
  const rows = page.locator('.relation > ul > li')
  await rows.first().waitFor(opensOn)
  await settled(page)
  let asked = 0
  page.on('request', (request) => {
    if (request.url().endsWith('/graphql')) asked += 1
  })
  const first = rows.first()
  const told = first.getByRole('tooltip')
  expect(await told.count()).toBe(0)
  await first.locator('.chip').hover()
  await told.waitFor(opensOn)
  expect(await told.innerText()).toMatch(/^.{1,30}\n\d{4}-\d\d-\d\d .+ › /)
  await page.keyboard.press('Escape')
  await told.waitFor({ state: 'hidden' })
  await page.locator('h1').hover()
  await first.locator('.chip').hover()
  await told.waitFor(opensOn)
  await first.getByText('依据').click()
  await first.locator('.evidence q').first().waitFor(opensOn)
  expect(await told.isVisible()).toBe(false)
  expect(asked).toBe(1)
  await rows.nth(1).locator('summary').focus()
  await rows.nth(1).getByRole('tooltip').waitFor(opensOn)
  expect(complaints).toEqual([])
})

test.skipIf(missing)('all relations of a hub, under their types', async () => {
  const { page, complaints } = await open(entity('place:datong'))
  await page.locator('.relation').first().waitFor(opensOn)
  const counts = await page.locator('.relation h3 .quiet').allInnerTexts()
  const { node } = (await pages.ask(
    '{ node(id: "place:datong") { ... on Entity { relations(first: 0) { totalCount } } } }',
  )) as { node: { relations: { totalCount: number } } }
  expect(counts.map(Number).reduce((sum, count) => sum + count)).toBe(node.relations.totalCount)
  expect(complaints).toEqual([])
})

test.skipIf(missing)(
  'all that is said of a hub, year by year, then what holds without one, then names; few rows are in the page',
  async () => {
    const { page, complaints } = await open(entity('place:datong'))
    const timeline = page.locator('.timeline')
    await timeline.scrollIntoViewIfNeeded(opensOn)
    const dated = timeline.locator('.long-list').first()
    const rows = dated.locator('li')
    await rows.first().waitFor(opensOn)
    const { node } = (await pages.ask(
      '{ node(id: "place:datong") { ... on Entity { statements(first: 0) { totalCount } } } }',
    )) as { node: { statements: { totalCount: number } } }
    const total = node.statements.totalCount
    expect(total).toBeGreaterThan(1000)
    expect(await timeline.locator('h2 .quiet').innerText()).toBe(String(total))
    const undated = (await timeline.locator('h3 .quiet').allInnerTexts()).map(Number)
    const names = undated.reduce((sum, count) => sum + count, 0)
    expect(await rows.first().getAttribute('aria-setsize')).toBe(String(total - names))
    const years: number[] = []
    for (const key of ['Home', 'End']) {
      await timeline.getByRole('region').first().focus()
      await page.keyboard.press(key)
      const at = key === 'Home' ? 1 : total - names
      await dated.locator(`li[aria-posinset="${at}"]`).waitFor(opensOn)
      expect(await rows.count()).toBeLessThan(60)
      years.push(...(await rows.locator('strong').allInnerTexts()).map(Number))
    }
    expect(years.length).toBeGreaterThan(20)
    expect(years).toEqual(years.toSorted((one, other) => one - other))
    expect(years[0]).not.toBe(years.at(-1))
    const last = dated.locator(`li[aria-posinset="${total - names}"]`)
    await last.getByText('依据').click()
    const source = last.locator('.evidence a').first()
    await source.waitFor(opensOn)
    expect(await source.getAttribute('href')).toMatch(/^\/document\/.+\?at=\d+&evidence=evidence%3A\w+$/)
    expect(complaints).toEqual([])
  },
)

test.skipIf(missing)('a promise tells who made it and who reported on it', async () => {
  const { page } = await open(entity('indicator:gdp'))
  const promise = page
    .locator('li')
    .filter({ has: page.locator('.outcome.missed') })
    .first()
  await promise.getByText('依据').click(opensOn)
  const grounds = promise.locator('.evidence')
  await grounds.locator('q').first().waitFor(opensOn)
  expect(await grounds.locator('p.quiet').allInnerTexts()).toEqual(['目标', '实际'])
  expect(await grounds.locator('a').first().getAttribute('href')).toMatch(
    /^\/document\/.+\?at=\d+&evidence=evidence%3A\w+$/,
  )
})

test.skipIf(missing)('an alias bears why it is one; an indicator leads to its years', async () => {
  const { page } = await open(entity('county:lingqiu'))
  await page.locator('.alias').first().waitFor(opensOn)
  expect(await page.locator('.alias').allInnerTexts()).toEqual(['灵丘 简称'])
  await page.getByRole('combobox').fill('地区生产总值')
  await page.getByRole('option', { name: '地区生产总值' }).first().click()
  await page.getByRole('link', { name: '看历年数值' }).click()
  await page.getByRole('heading', { level: 1, name: '指标' }).waitFor(opensOn)
  await page.getByRole('rowheader', { name: '地区生产总值' }).first().waitFor(opensOn)
})

test.skipIf(missing)('English on a switch, and it stays', async () => {
  const { page } = await open(entity('county:lingqiu'))
  await page.getByRole('heading', { name: '大事记' }).waitFor(opensOn)
  await page.getByRole('button', { name: 'English' }).click()
  await page.getByRole('heading', { name: 'Timeline' }).waitFor(opensOn)
  await page.reload()
  await page.getByRole('heading', { name: 'Timeline' }).waitFor(opensOn)
})

test.skipIf(missing)('the query behind a view is the one that was asked', async () => {
  const { page } = await open(entity('county:lingqiu'))
  await page.getByText('查看查询').last().click()
  expect(await page.locator('.query pre').nth(-2).innerText()).toContain('query EntityPage($id: ID!')
})

test.skipIf(missing)(
  'the page asks by the hashes of its documents, and a server of another version by text',
  async () => {
    const { page } = await open('/')
    const asked: Record<string, unknown>[] = []
    page.on('request', (request) => {
      if (request.url().endsWith('/graphql')) asked.push(request.postDataJSON() as Record<string, unknown>)
    })
    await page.goto(`${pages.url()}${entity('county:lingqiu')}`)
    await page.getByRole('heading', { name: '大事记' }).waitFor(opensOn)
    expect(asked.map((body) => Object.keys(body))).toContainEqual(['documentId', 'variables'])
    const unknown = { errors: [{ message: '', extensions: { code: 'PERSISTED_DOCUMENT_NOT_FOUND' } }] }
    await page.route('**/graphql', (route) =>
      'documentId' in (route.request().postDataJSON() as object)
        ? route.fulfill({ status: 404, json: unknown })
        : route.continue(),
    )
    await page.reload()
    await page.getByRole('heading', { name: '大事记' }).waitFor(opensOn)
    expect(asked.map((body) => Object.keys(body))).toContainEqual(['query', 'variables'])
  },
)

test.skipIf(missing)('the query behind a view opens in the playground and is answered there', async () => {
  const { page } = await open(entity('county:lingqiu'))
  await page.getByText('查看查询').last().click()
  await page.getByRole('link', { name: '在 GraphQL 中打开' }).last().click()
  await page.getByText('EntityPage').first().waitFor(opensOn)
  await page.locator('.send-request__button').first().click()
  await page.locator('app-query-result').getByText('灵丘县').first().waitFor(opensOn)
})

test.skipIf(missing)(
  'each question of the first page leads to its view and opens in the playground',
  async () => {
    const { page } = await open('/')
    const questions = page.locator('.questions li')
    await questions.first().waitFor(opensOn)
    expect(await questions.count()).toBe(5)
    const paths = questions.filter({ hasText: '两个实体之间的路径' })
    await paths.getByRole('link', { name: '两个实体之间的路径' }).click()
    await page.getByRole('heading', { level: 1, name: '图谱' }).waitFor(opensOn)
    await page.goBack()
    await paths.getByRole('link', { name: 'GraphQL' }).click()
    await page.locator('.questions > span', { hasText: '两个实体之间的路径' }).waitFor(opensOn)
  },
)

test.skipIf(missing)(
  'the first page lists every new project, and draws what lies round the city',
  async () => {
    const { page } = await open('/')
    await page.getByText('9 / 35').waitFor(opensOn)
    await page.getByRole('button', { name: '再列出一些' }).click()
    expect(await page.locator('.columns li').count()).toBe(35)
    await page.locator('.mini .picture[aria-busy=false]').waitFor(opensOn)
    expect((await page.locator('.mini .picture').boundingBox())?.y).toBeLessThan(600)
  },
)

test.skipIf(missing)('the first page: what the year brought, by the indicators told most often', async () => {
  const { page } = await open('/')
  const gdp = page.locator('.headline').first()
  await gdp.waitFor(opensOn)
  expect((await gdp.innerText()).split(/\s+/)).toEqual(
    expect.arrayContaining([
      '地区生产总值',
      '未实现',
      '−2.3',
      '增长5.5%左右',
      '1815.0亿元，同比增长3.2%；全省排名第8',
    ]),
  )
  expect(await page.locator('.headline').count()).toBe(8)
  await gdp.getByText('依据').click()
  const promised = gdp.locator('.evidence a').first()
  await promised.waitFor(opensOn)
  expect(await promised.getAttribute('href')).toMatch(/^\/document\/.+\?at=\d+&evidence=/)
})

test.skipIf(missing)('the view that is open is marked, names the window, and has the focus', async () => {
  const { page } = await open('/')
  const current = page.locator('header [aria-current]')
  await page.getByRole('link', { name: '县区比较' }).click()
  await page.getByRole('heading', { level: 1 }).waitFor(opensOn)
  expect(await current.allInnerTexts()).toEqual(['县区比较'])
  await expect.poll(() => page.title()).toBe('县区比较 · plangraph')
  expect(await page.evaluate<string>('document.activeElement.id')).toBe('content')
  await page.goto(`${pages.url()}${entity('county:lingqiu')}`)
  await page.getByRole('heading', { level: 1 }).waitFor(opensOn)
  await expect.poll(() => page.title()).toBe('灵丘县 · plangraph')
})

test.skipIf(missing)('without a network it is said, and what failed is read when it is back', async () => {
  const { page } = await open('/')
  await page.locator('.headline').first().waitFor(opensOn)
  await page.context().setOffline(true)
  await page.getByText('没有网络').waitFor(opensOn)
  await page.getByRole('link', { name: '县区比较' }).click()
  await page.getByRole('button', { name: '重试' }).waitFor(opensOn)
  await page.context().setOffline(false)
  await page.getByRole('link', { name: '灵丘县' }).first().waitFor(opensOn)
  expect(await page.getByText('没有网络').count()).toBe(0)
})

test.skipIf(missing)('what is not there, and a server that is gone, are told with what to do', async () => {
  const { page } = await open(entity('project:nowhere'))
  await page.getByRole('alert').waitFor(opensOn)
  expect(await page.getByRole('alert').innerText()).toMatch(/^没有这个实体；请在页首按名称搜索/)
  await page.route('**/graphql', (route) => route.abort())
  await page.getByRole('link', { name: 'plangraph' }).click()
  await page.getByRole('button', { name: '重试' }).waitFor(opensOn)
  await page.unroute('**/graphql')
  await page.getByRole('button', { name: '重试' }).click()
  await page.getByRole('link', { name: '地区生产总值' }).waitFor(opensOn)
})

test.skipIf(missing).each(['light', 'dark'] as const)(
  'no barrier in %s, wide or on a phone',
  async (colorScheme) => {
    for (const width of [1280, 390]) {
      for (const path of ['/', entity('project:pocket-parks')]) {
        const { page } = await open(path, { colorScheme, viewport: { width, height: 900 } })
        await page.locator('.query').last().waitFor(opensOn)
        expect(await barriers(page)).toEqual([])
        expect(await overflow(page)).toBeLessThanOrEqual(0)
        await page.close()
      }
    }
  },
)
