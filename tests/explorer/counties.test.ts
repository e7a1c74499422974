import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { smallSeedFolder } from '../seed/smallSeed.ts'
import { barriers, browserMissing as missing, opensOn, overflow, withPages } from './openPage.ts'

const pages = withPages()

/** A seed that gives one of its two counties a tile. */
const halfPlaced = mkdtempSync(join(tmpdir(), 'plangraph-seed-'))
cpSync(smallSeedFolder, halfPlaced, { recursive: true })
writeFileSync(
  join(halfPlaced, 'entities/counties.yaml'),
  '- { id: county:dongping, name: 东坪县 }\n- { id: county:xiling, name: 西岭县, tileRow: 3, tileColumn: 3 }\n',
)
afterAll(() => {
  rmSync(halfPlaced, { recursive: true })
})
const halfPlacedPages = withPages({ seed: halfPlaced })

interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Where the tile of a county lies. */
async function tileOf(page: Page, name: string): Promise<Box> {
  const box = await page.locator('.tiles li').filter({ hasText: name }).boundingBox()
  if (!box) throw new Error(`no tile of ${name} is seen`)
  return box
}

interface Compared {
  readonly compareCounties: readonly {
    readonly county: { readonly name: string }
    readonly projects: number
    readonly policies: number
    readonly awards: number
  }[]
}

test.skipIf(missing)('all counties stand side by side with what the API counts', async () => {
  const { page, complaints, hosts } = await pages.open('/counties')
  const table = page.getByRole('table')
  await table.waitFor(opensOn)
  const told = (await pages.ask('{ compareCounties { county { name } projects policies } }')) as Compared
  const rows = told.compareCounties
  expect(await table.locator('thead th').allInnerTexts()).toEqual([
    '计数',
    ...rows.map(({ county }) => county.name),
  ])
  const cells = (title: string): Promise<string[]> =>
    table
      .getByRole('row')
      .filter({ has: page.getByRole('rowheader', { name: title, exact: true }) })
      .locator('td')
      .allInnerTexts()
  expect(await cells('项目')).toEqual(rows.map(({ projects }) => String(projects)))
  expect(await cells('政策')).toEqual(rows.map(({ policies }) => String(policies)))
  const tianzhen = rows.findIndex(({ county }) => county.name === '天镇县')
  expect((await cells('建设特殊教育资源中心数'))[tianzhen]).toBe('1个特殊教育资源中心 2024')
  expect((await cells('建设特殊教育资源中心数'))[0]).toBe('—')
  await table.getByRole('link', { name: '灵丘县' }).click()
  await page.getByRole('heading', { level: 1, name: '灵丘县' }).waitFor(opensOn)
  expect(new URL(page.url()).pathname).toBe('/entity/county%3Alingqiu')
  expect(complaints).toEqual([])
  expect([...hosts]).toEqual([new URL(pages.url()).host])
})

test.skipIf(missing)(
  'a tile a county, from most to least, by the measure that the reader chooses',
  async () => {
    const { page, complaints } = await pages.open('/counties')
    const tiles = page.locator('.tiles li')
    await tiles.first().waitFor(opensOn)
    const told = (await pages.ask('{ compareCounties { county { name } projects awards } }')) as Compared
    const by = (amount: 'projects' | 'awards'): string[] =>
      told.compareCounties
        .toSorted((one, other) => other[amount] - one[amount])
        .map((county) => `${county.county.name} ${county[amount]}`)
    const texts = async (): Promise<string[]> =>
      (await tiles.allInnerTexts()).map((text) => text.replaceAll(/\s+/g, ' '))
    expect(await texts()).toEqual(by('projects'))
    const most = (await texts())[0]?.split(' ') ?? []
    expect(await page.locator('.tile-legend').innerText()).toMatch(new RegExp(`^0\\s+${most[1] ?? ''}\\s*$`))
    const choice = page.getByLabel('按何种数量')
    await choice.selectOption('荣誉')
    await expect.poll(texts).toEqual(by('awards'))
    expect(new URL(page.url()).search).toBe('?by=awards')
    expect(await choice.locator('option').allInnerTexts()).toEqual([
      '项目',
      '企业',
      '产业',
      '政策',
      '荣誉',
      '谈及的文件',
      '谋划',
      '签约',
      '在建',
      '建成',
      '投运',
      '阶段未说',
      '建设特殊教育资源中心数',
    ])
    await page.goBack()
    await expect.poll(texts).toEqual(by('projects'))
    await tiles.first().getByRole('link').focus()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: most[0] ?? '' }).waitFor(opensOn)
    expect(complaints).toEqual([])
  },
)

test.skipIf(missing)('a figure that documents do not tell is no zero, and has no colour', async () => {
  const { page } = await pages.open('/counties?by=indicator:special-education-centres')
  const tiles = page.locator('.tiles li')
  await tiles.first().waitFor(opensOn)
  expect(await tiles.first().innerText()).toMatch(/^天镇县\s+1 个$/)
  expect(await page.locator('.tiles .untold').count()).toBe(9)
  expect(await tiles.last().innerText()).toMatch(/^左云县\s+文件未说$/)
})

test.skipIf(missing).each([1280, 390])(
  'tiles lie as the counties do, whatever is measured, at a width of %d',
  async (width) => {
    const { page } = await pages.open('/counties', { viewport: { width, height: 900 } })
    const tiles = page.locator('.tiles li')
    await tiles.first().waitFor(opensOn)
    for (const measure of ['项目', '荣誉']) {
      await page.getByLabel('按何种数量').selectOption(measure)
      const centre = await tileOf(page, '平城区')
      const northEast = await tileOf(page, '天镇县')
      expect(northEast.y + northEast.height).toBeLessThan(centre.y)
      expect(northEast.x).toBeGreaterThan(centre.x + centre.width)
      const west = await tileOf(page, '左云县')
      expect(west.x + west.width).toBeLessThan(centre.x)
      expect(west.y).toBe(centre.y)
      const southEast = await tileOf(page, '灵丘县')
      expect(southEast.y).toBeGreaterThan(centre.y + centre.height)
      expect(southEast.x).toBe(northEast.x)
    }
    for (const tile of await tiles.all()) {
      const { x = -1, width: wide = 0 } = (await tile.boundingBox()) ?? {}
      expect(x).toBeGreaterThanOrEqual(0)
      expect(x + wide).toBeLessThanOrEqual(width)
    }
    const map = page.getByRole('region', { name: '县区色块' })
    expect(await map.innerText()).toMatch(/北 ↑/)
    expect(await map.innerText()).toContain('按县区的大致方位摆放')
    await page.getByRole('button', { name: 'English' }).click()
    await expect.poll(() => page.locator('.tile-map').innerText()).toMatch(/North ↑[^]*this is no map/)
  },
)

test.skipIf(missing)('where a county has no tile, all go from most to least', async () => {
  const { page, complaints } = await halfPlacedPages.open('/counties')
  const map = page.getByRole('region', { name: '县区色块' })
  await map.waitFor(opensOn)
  const [first, last] = (await map.getByRole('listitem').allInnerTexts()).map((text) => text.slice(0, 3))
  const one = await tileOf(page, first ?? '')
  const other = await tileOf(page, last ?? '')
  expect(new Set([first, last])).toEqual(new Set(['东坪县', '西岭县']))
  expect(one.y).toBe(other.y)
  expect(one.x + one.width).toBeLessThan(other.x)
  expect(await map.innerText()).toContain('由多到少排列，不表示方位')
  expect(await map.innerText()).not.toContain('北')
  expect(complaints).toEqual([])
})

interface Profiled {
  readonly countyProfile: {
    readonly industries: readonly { readonly industry: { readonly name: string } }[]
    readonly awards: readonly { readonly award: { readonly name: string } }[]
  }
}

test.skipIf(missing)('a count leads to what was counted, and the view says what counts', async () => {
  const { page, complaints } = await pages.open('/counties')
  const table = page.getByRole('table')
  await table.waitFor(opensOn)
  await page.getByText('位于该县区的乡镇、园区、企业、项目等所涉及的也计入').waitFor(opensOn)
  const { countyProfile: told } = (await pages.ask(
    '{ countyProfile(name: "county:hunyuan") { industries { industry { name } } awards { award { name } } } }',
  )) as Profiled
  const { compareCounties } = (await pages.ask('{ compareCounties { county { name } } }')) as Compared
  const column = compareCounties.findIndex(({ county }) => county.name === '浑源县')
  const count = table
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: '产业', exact: true }) })
    .locator('td')
    .nth(column)
    .getByRole('link')
  expect(await count.innerText()).toBe(String(told.industries.length))
  await count.click()
  const counted = table.getByRole('region', { name: '浑源县 · 产业' })
  await counted.locator('li').first().waitFor(opensOn)
  expect(await counted.locator('li a').allInnerTexts()).toEqual(
    told.industries.map(({ industry }) => industry.name),
  )
  expect(await counted.locator('li').first().innerText()).toBe('抽水蓄能 项目 1')
  expect(new URL(page.url()).search).toBe('?county=county%3Ahunyuan&of=industries')
  expect(await count.getAttribute('aria-current')).toBe('true')
  await page.getByLabel('按何种数量').selectOption('荣誉')
  await counted.locator('li').first().waitFor(opensOn)
  expect(new URL(page.url()).search).toBe('?by=awards&county=county%3Ahunyuan&of=industries')
  await counted.getByRole('link', { name: '收起' }).click()
  await expect.poll(() => counted.count()).toBe(0)
  expect(new URL(page.url()).search).toBe('?by=awards')
  await page.goBack()
  await counted.getByRole('link', { name: '抽水蓄能' }).click(opensOn)
  await page.getByRole('heading', { level: 1, name: '抽水蓄能' }).waitFor(opensOn)
  expect(complaints).toEqual([])
})

test.skipIf(missing)('every count opens as many things as it says', async () => {
  const { page } = await pages.open('/counties')
  const ofLingqiu = page.locator('.counties-table td a[href*="county%3Alingqiu&"]')
  await ofLingqiu.first().waitFor(opensOn)
  const addresses = await Promise.all(
    (await ofLingqiu.all()).map(async (link) => ({
      count: Number(await link.innerText()),
      to: (await link.getAttribute('href')) ?? '',
    })),
  )
  expect(addresses.length).toBeGreaterThan(7)
  for (const { count, to } of addresses) {
    await page.locator(`.counties-table td a[href="${to}"]`).click()
    await expect.poll(() => page.locator('.counties-table .counted li').count()).toBe(count)
    await page.locator('.counties-table .counted').getByRole('link', { name: '收起' }).click()
  }
})

test.skipIf(missing).each([
  ['by=foo', '没有这样的数量 foo；显示的是 项目'],
  ['year=1900', '这里不能按年份选择：各数值为最新的，年份随数值标出'],
  ['county=foo&of=policies', '没有这样的县区 foo；显示的是 计数'],
  ['county=county:hunyuan&of=foo', '没有这样的数量 foo；显示的是 计数'],
])('what the address asks for and is not there is told: %s', async (query, told) => {
  const { page } = await pages.open(`/counties?${query}`)
  await page.locator('.tiles li').first().waitFor(opensOn)
  expect(await page.locator('.instead[role=status]').allInnerTexts()).toEqual([told])
})

test.skipIf(missing)('cards on a phone', async () => {
  const { page } = await pages.open('/counties', { viewport: { width: 390, height: 900 } })
  const card = page.locator('.county-cards li').filter({ hasText: '天镇县' })
  await card.waitFor(opensOn)
  expect(await page.getByRole('table').count()).toBe(0)
  expect(await card.innerText()).toContain('1个特殊教育资源中心')
  await card.locator('dd a').first().click()
  await expect.poll(() => card.locator('.counted li').count()).toBe(4)
  expect(await barriers(page)).toEqual([])
  expect(await overflow(page)).toBeLessThanOrEqual(0)
})

test.skipIf(missing).each(['light', 'dark'] as const)(
  'no barrier in %s, wide or on a phone',
  async (scheme) => {
    for (const width of [1280, 390]) {
      const { page } = await pages.open('/counties', {
        colorScheme: scheme,
        viewport: { width, height: 900 },
      })
      await page.getByRole('link', { name: '灵丘县', exact: true }).waitFor(opensOn)
      expect(await barriers(page)).toEqual([])
      expect(await overflow(page)).toBeLessThanOrEqual(0)
      await page.close()
    }
  },
)
