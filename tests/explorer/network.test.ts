import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { findDisc } from './findDisc.ts'
import { barriers, browserMissing as missing, opensOn, overflow, withPages } from './openPage.ts'

const pages = withPages()

interface Told {
  readonly researchNetwork: {
    readonly nodes: readonly {
      readonly entity: { readonly name: string; readonly kind: string }
      readonly degree: number
      readonly pageRank: number
      readonly community: number
    }[]
    readonly communities: readonly { readonly id: number; readonly label: string; readonly size: number }[]
    readonly bridges: readonly { readonly entity: { readonly name: string } }[]
  }
}

const asked = async (): Promise<Told['researchNetwork']> => {
  const told = (await pages.ask(`{
    researchNetwork(hops: 2, limit: 200) {
      nodes { entity { name kind } degree pageRank community }
      communities { id label size }
      bridges { entity { name } }
    }
  }`)) as Told
  return told.researchNetwork
}

test.skipIf(missing)('bridges come first, and each measure sorts', async () => {
  const { page, complaints, hosts } = await pages.open('/network')
  const names = page.locator('table.network tbody th')
  await names.first().waitFor(opensOn)
  const { nodes, bridges } = await asked()
  expect(await names.count()).toBe(nodes.length)
  expect((await names.allInnerTexts()).slice(0, bridges.length).sort()).toEqual(
    bridges.map(({ entity }) => entity.name).sort(),
  )
  expect(await page.locator('table.network .bridge').count()).toBe(bridges.length)
  const degrees = (): Promise<string[]> => page.locator('table.network tbody td:nth-child(5)').allInnerTexts()
  const ordered = nodes.map(({ degree }) => degree).sort((a, b) => b - a)
  await page.getByRole('button', { name: '度', exact: true }).focus()
  await page.keyboard.press('Enter')
  expect(await degrees()).toEqual(ordered.map(String))
  expect(await page.getByRole('columnheader', { name: '度', exact: true }).getAttribute('aria-sort')).toBe(
    'descending',
  )
  await page.keyboard.press('Enter')
  expect(await degrees()).toEqual(ordered.reverse().map(String))
  for (const measure of ['介数', 'PageRank']) {
    await page.getByRole('button', { name: measure }).click()
    const column = measure === '介数' ? 6 : 7
    const values = (await page.locator(`table.network tbody td:nth-child(${column})`).allInnerTexts()).map(
      Number,
    )
    expect(values).toEqual([...values].sort((a, b) => b - a))
  }
  expect(complaints).toEqual([])
  expect([...hosts]).toEqual([new URL(pages.url()).host])
})

test.skipIf(missing)('one community, one kind', async () => {
  const { page } = await pages.open('/network')
  const rows = page.locator('table.network tbody tr')
  await rows.first().waitFor(opensOn)
  const { nodes, communities } = await asked()
  const first = communities[0]
  await page.getByLabel('社群').first().selectOption(String(first?.id))
  expect(await rows.count()).toBe(first?.size)
  await page.getByLabel('种类').selectOption('INDUSTRY')
  expect(await rows.count()).toBe(
    nodes.filter(({ entity, community }) => entity.kind === 'INDUSTRY' && community === first?.id).length,
  )
})

test.skipIf(missing)('filters that leave nothing are told, and taken off', async () => {
  const { page } = await pages.open('/network')
  const rows = page.locator('table.network tbody tr')
  await rows.first().waitFor(opensOn)
  const { nodes, communities } = await asked()
  const kinds = [...new Set(nodes.map(({ entity }) => entity.kind))]
  const empty = communities.flatMap(({ id }) =>
    kinds
      .filter((kind) => !nodes.some(({ community, entity }) => community === id && entity.kind === kind))
      .map((kind) => `community=${id}&kind=${kind}`),
  )
  await page.goto(`${pages.url()}/network?${String(empty[0])}`)
  await page.getByRole('link', { name: '取消筛选，显示全部' }).click(opensOn)
  expect(await rows.count()).toBe(nodes.length)
})

test.skipIf(missing)('what the address asks for and there is not, is told', async () => {
  const { page } = await pages.open('/network?community=zzz&kind=CASTLE&size=weight')
  await page.locator('table.network tbody tr').first().waitFor(opensOn)
  const told = (await page.locator('.instead').allInnerTexts()).map((line) => line.replaceAll(/[“”"]/g, ''))
  expect(told).toEqual([
    '没有这样的社群 zzz；显示的是 全部',
    '没有这样的种类 CASTLE；显示的是 全部',
    '没有这样的圆的大小 weight；显示的是 度',
  ])
})

test.skipIf(missing)('on a phone the bridge and the chosen measure stand beside the name', async () => {
  const { page } = await pages.open('/network?size=pageRank', { viewport: { width: 390, height: 844 } })
  const table = page.locator('table.network')
  await table.waitFor(opensOn)
  expect(await table.locator('thead th:visible').allInnerTexts()).toEqual([
    expect.stringMatching('实体'),
    expect.stringMatching('桥'),
    expect.stringMatching('PageRank'),
  ])
  expect(
    await page.evaluate<number>(
      "(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)(document.querySelector('.scroll'))",
    ),
  ).toBeLessThanOrEqual(0)
})

test.skipIf(missing)(
  'one finger scrolls the page, two move the picture; the hint says so where fingers are',
  async () => {
    const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }
    const { page } = await pages.open('/network', phone)
    await drawn(page)
    expect(await page.locator('.network-drawn .hint').innerText()).toContain('双指移动、缩放')
    expect(await page.locator('.network-drawn .hint').innerText()).not.toContain('滚轮')
    await page.evaluate("document.querySelector('.picture').scrollIntoView()")
    const session = await page.context().newCDPSession(page)
    const touch = async (
      type: 'touchStart' | 'touchMove' | 'touchEnd',
      ...points: Point[]
    ): Promise<void> => {
      await session.send('Input.dispatchTouchEvent', { type, touchPoints: points })
    }
    // The layer of names: WebGL keeps no picture.
    const names = (): Promise<string> =>
      page.evaluate<string>("document.querySelector('.sigma-labels').toDataURL()")
    const before = await names()
    const scrolled = (): Promise<number> => page.evaluate<number>('window.scrollY')
    const top = await scrolled()
    await touch('touchStart', { x: 150, y: 200 })
    await touch('touchStart', { x: 150, y: 200 }, { x: 200, y: 200 })
    for (let far = 10; far <= 80; far += 10) {
      await touch('touchMove', { x: 150 - far, y: 200 }, { x: 200 + far, y: 200 })
    }
    await touch('touchEnd')
    await expect.poll(names).not.toBe(before)
    expect(await scrolled()).toBe(top)
    await page.getByRole('button', { name: '全图' }).click()
    await expect.poll(names).toBe(before)
    await touch('touchStart', { x: 200, y: 300 })
    for (let y = 290; y >= 100; y -= 10) await touch('touchMove', { x: 200, y })
    await touch('touchEnd')
    await expect.poll(scrolled).toBeGreaterThan(top + 50)
    expect(await names()).toBe(before)
  },
)

const drawn = (page: Page): Promise<void> => page.locator('.picture[aria-busy=false]').waitFor(opensOn)

interface Point {
  readonly x: number
  readonly y: number
}

interface Disc {
  readonly name: string
  readonly x: number
  readonly y: number
  readonly radius: number
  readonly colour: string
  readonly isRinged: boolean
}

/** What is drawn, as the exported file tells it. */
async function discs(page: Page): Promise<Disc[]> {
  // Sizes and colours are drawn with the next frame.
  await page.evaluate('new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '导出 SVG' }).click(),
  ])
  const svg = readFileSync(await download.path(), 'utf8')
  return await page.evaluate<Disc[]>(`(() => {
    const { documentElement } = new DOMParser().parseFromString(${JSON.stringify(svg)}, 'image/svg+xml')
    return [...documentElement.querySelectorAll('circle')].map((one) => ({
      name: one.textContent,
      x: Number(one.getAttribute('cx')),
      y: Number(one.getAttribute('cy')),
      radius: Number(one.getAttribute('r')),
      colour: one.getAttribute('fill'),
      isRinged: one.hasAttribute('stroke'),
    }))
  })()`)
}

test.skipIf(missing)('the picture: a disc each, bridges ringed, as large as the chosen measure', async () => {
  const { page, complaints } = await pages.open('/network')
  await drawn(page)
  const { nodes, bridges } = await asked()
  const byDegree = await discs(page)
  expect(byDegree.map(({ name }) => name).sort()).toEqual(nodes.map(({ entity }) => entity.name).sort())
  expect(
    byDegree
      .filter(({ isRinged }) => isRinged)
      .map(({ name }) => name)
      .sort(),
  ).toEqual(bridges.map(({ entity }) => entity.name).sort())
  const largest = (all: readonly Disc[]): Disc | undefined => [...all].sort((a, b) => b.radius - a.radius)[0]
  const first = (by: 'degree' | 'pageRank'): string | undefined =>
    [...nodes].sort((a, b) => b[by] - a[by])[0]?.entity.name
  expect(largest(byDegree)?.name).toBe(first('degree'))
  await page.getByLabel('圆的大小').selectOption('pageRank')
  const byRank = await discs(page)
  expect(largest(byRank)?.name).toBe(first('pageRank'))
  expect(byRank.map(({ radius }) => radius)).not.toEqual(byDegree.map(({ radius }) => radius))
  expect(byRank.map(({ x, y }) => [x, y])).toEqual(byDegree.map(({ x, y }) => [x, y]))
  expect(complaints).toEqual([])
})

test.skipIf(missing)(
  'filters leave the same in the picture and in the table; colours are those of it',
  async () => {
    const { page } = await pages.open('/network')
    await drawn(page)
    const before = new Map((await discs(page)).map((disc) => [disc.name, disc]))
    const { communities } = await asked()
    await page.getByLabel('社群').first().selectOption(String(communities[1]?.id))
    const left = await discs(page)
    const names = await page.locator('table.network tbody th').allInnerTexts()
    expect(left.map(({ name }) => name).sort()).toEqual(names.sort())
    expect(left.map((disc) => before.get(disc.name))).toEqual(left)
    const swatches = await page.evaluate<string[]>(`
    [...document.querySelectorAll('table.network tbody td:nth-child(3) .community-swatch')].map((one) => {
      const parts = getComputedStyle(one).backgroundColor.match(/\\d+/g)
      return '#' + parts.map((part) => Number(part).toString(16).padStart(2, '0')).join('')
    })`)
    expect(new Set(swatches)).toEqual(new Set(left.map(({ colour }) => colour)))
  },
)

test.skipIf(missing)('a click in the picture marks the row, which it leads to', async () => {
  const { page } = await pages.open('/network', { viewport: { width: 1280, height: 1100 } })
  await drawn(page)
  const picture = page.locator('.picture')
  await picture.scrollIntoViewIfNeeded()
  const [largest] = (await discs(page)).sort((one, other) => other.radius - one.radius)
  await picture.click({ position: await findDisc(picture, largest?.colour ?? '') })
  const name = page.locator('.network-selected a')
  await name.waitFor(opensOn)
  const chosen = page.locator('table.network tr[aria-current]')
  expect(await chosen.locator('th').innerText()).toBe(await name.innerText())
  await page.getByRole('button', { name: '在表中查看' }).click()
  expect(await chosen.locator('a:focus').count()).toBe(1)
})

test.skipIf(missing).each(['light', 'dark'] as const)(
  'no barrier in %s, wide or on a phone',
  async (scheme) => {
    for (const width of [1280, 390]) {
      const { page } = await pages.open('/network', { colorScheme: scheme, viewport: { width, height: 900 } })
      await page.locator('table.network summary').first().click(opensOn)
      await drawn(page)
      expect(await barriers(page)).toEqual([])
      expect(await overflow(page)).toBeLessThanOrEqual(0)
      await page.close()
    }
  },
)

interface Written {
  readonly text: string
  readonly end: number
  readonly width: number
}

test.skipIf(missing)(
  'no name is cut off at the right edge of the picture, nor one that is chosen',
  async () => {
    const { page } = await pages.open('/')
    await page.addInitScript(`
    window.written = []
    const write = CanvasRenderingContext2D.prototype.fillText
    CanvasRenderingContext2D.prototype.fillText = function (text, x, y) {
      const scale = this.getTransform().a
      window.written.push({ text, end: x + this.measureText(text).width, width: this.canvas.width / scale })
      write.call(this, text, x, y)
    }
  `)
    await page.goto(`${pages.url()}/network`)
    await drawn(page)
    const all = await discs(page)
    const rightmost = [...all].sort((a, b) => b.x - a.x)[0]
    const picture = page.locator('.picture')
    await picture.click({ position: await findDisc(picture, rightmost?.colour ?? '') })
    await page.locator('.network-selected a').waitFor(opensOn)
    const written = await page.evaluate<Written[]>('window.written')
    expect(written.length).toBeGreaterThan(20)
    expect(written.filter(({ end, width }) => end > width)).toEqual([])
  },
)
