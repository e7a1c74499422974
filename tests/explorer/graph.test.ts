import { readFileSync } from 'node:fs'
import type { Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { findDisc } from './findDisc.ts'
import { barriers, browserMissing as missing, opensOn, withPages } from './openPage.ts'

const { open, url: origin, ask: told } = withPages()

const hunyuan = '/graph?id=county%3Ahunyuan'
const paths = `${hunyuan}&from=enterprise%3Aqinhuai-data&to=county%3Alingqiu`

/** The legend's colour of projects. */
const projectColour = '#1f83d6'

const drawn = (page: Page): Promise<void> => page.locator('.picture[aria-busy=false]').waitFor(opensOn)
type List = 'entities' | 'relations'
const rows = (page: Page, list: List): Promise<string[]> => page.locator(`.listed.${list} li`).allInnerTexts()
/** Of a long list the page holds only the rows in sight: read while it scrolls from its first to its last. */
const everyRow = (page: Page, list: List): Promise<string[]> =>
  page.evaluate<string[]>(`(async () => {
    const scroller = document.querySelector('.listed.${list} .long-list')
    const texts = []
    for (scroller.scrollTop = 0; ; scroller.scrollTop += scroller.clientHeight / 2) {
      await new Promise((resolve) => setTimeout(resolve, 60))
      for (const row of scroller.querySelectorAll('li')) texts[row.ariaPosInSet - 1] = row.innerText
      if (scroller.scrollTop + scroller.clientHeight >= scroller.scrollHeight - 1) return texts
    }
  })()`)
const count = async (page: Page, list: List): Promise<number> =>
  Number(await page.locator(`.lists h2:has(+ .${list}) .quiet`).innerText())
const exported = async (page: Page, kind: 'PNG' | 'SVG'): Promise<Buffer> => {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: `导出 ${kind}` }).click(),
  ])
  return readFileSync(await download.path())
}

interface Round {
  readonly neighborhood: {
    readonly nodes: readonly { readonly name: string }[]
    readonly relations: readonly { readonly id: string }[]
  }
}

test.skipIf(missing)('what lies round an entity is drawn and listed as the API tells it', async () => {
  const { page, complaints, hosts } = await open(hunyuan)
  await drawn(page)
  const { neighborhood } = (await told(
    '{ neighborhood(id: "county:hunyuan", hops: 1, limit: 60) { nodes { name } relations { id } } }',
  )) as Round
  const entities = await everyRow(page, 'entities')
  expect(entities.map((row) => row.split(/\s/)[0])).toEqual(neighborhood.nodes.map(({ name }) => name))
  expect(entities).toContain('浑源抽水蓄能电站 项目 展开')
  expect(await everyRow(page, 'relations')).toHaveLength(neighborhood.relations.length)
  expect(await everyRow(page, 'relations')).toContain('浑源抽水蓄能电站 位于 → 浑源县\n依据')
  expect(await page.locator('.picture').getAttribute('aria-label')).toContain(
    `${neighborhood.nodes.length} 实体, ${neighborhood.relations.length} 关系`,
  )
  expect(await page.locator('.picture canvas').count()).toBeGreaterThan(0)
  expect(complaints).toEqual([])
  expect([...hosts]).toEqual([new URL(origin()).host])
})

test.skipIf(missing)('by keyboard: expanding adds neighbours, its name leads to its page', async () => {
  const { page } = await open(hunyuan)
  await drawn(page)
  const before = await count(page, 'entities')
  await page.getByRole('button', { name: '展开 浑源抽水蓄能电站' }).focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => count(page, 'entities')).toBeGreaterThan(before)
  await drawn(page)
  const name = page.locator('.selected a', { hasText: '浑源抽水蓄能电站' })
  await name.focus()
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: '浑源抽水蓄能电站' }).waitFor(opensOn)
  await page.getByRole('link', { name: '在图谱中查看' }).click()
  await page.getByRole('heading', { level: 1, name: '浑源抽水蓄能电站周围' }).waitFor(opensOn)
})

test.skipIf(missing)('a click in the picture chooses an entity and adds what lies round it', async () => {
  const { page } = await open(hunyuan, { viewport: { width: 1280, height: 1100 } })
  await drawn(page)
  const before = await count(page, 'entities')
  const picture = page.locator('.picture')
  await picture.click({ position: await findDisc(picture, projectColour) })
  await expect.poll(() => count(page, 'entities')).toBeGreaterThan(before)
  expect(await page.locator('.selected .chip').innerText()).toBe('项目')
})

test.skipIf(missing)('the same graph is the same picture, and goes out as PNG', async () => {
  const pictures: Buffer[] = []
  for (let round = 0; round < 2; round++) {
    const { page } = await open(hunyuan)
    await drawn(page)
    pictures.push(await exported(page, 'PNG'))
    const [, width] = / width="([\d.]+)"/.exec(String(await exported(page, 'SVG'))) ?? []
    expect(pictures.at(-1)?.readUInt32BE(16)).toBeGreaterThan(1.99 * Number(width))
    await page.close()
  }
  const [one, other] = pictures
  expect(one?.subarray(1, 4).toString()).toBe('PNG')
  expect(one?.length).toBeGreaterThan(5_000)
  expect(one?.equals(other ?? Buffer.alloc(0))).toBe(true)
})

interface Svg {
  readonly root: string
  readonly circles: readonly { readonly title: string; readonly fill: string }[]
  readonly texts: readonly string[]
  readonly foreign: readonly string[]
}

/** Read as a program that opens the file would: what is not well-formed is a `parsererror`. */
const parsed = (page: Page, svg: string): Promise<Svg> =>
  page.evaluate<Svg>(`(() => {
    const { documentElement: root } = new DOMParser().parseFromString(${JSON.stringify(svg)}, 'image/svg+xml')
    return {
      root: root.localName,
      circles: [...root.querySelectorAll('circle')].map((one) => ({
        title: one.textContent,
        fill: one.getAttribute('fill'),
      })),
      texts: [...root.querySelectorAll('text')].map((one) => one.textContent),
      foreign: [...root.querySelectorAll('image, script, foreignObject, img, a')].map((one) => one.outerHTML),
    }
  })()`)

test.skipIf(missing)('goes out as SVG: a disc in its colour and a name for each that is shown', async () => {
  const { page } = await open(hunyuan)
  await drawn(page)
  await page.getByRole('checkbox', { name: /^企业/ }).uncheck()
  await expect.poll(() => page.locator('.picture').getAttribute('aria-busy')).toBe('false')
  const names = (await everyRow(page, 'entities')).map((row) => row.split(/\s/)[0])
  const { root, circles, texts } = await parsed(page, String(await exported(page, 'SVG')))
  expect(root).toBe('svg')
  expect(circles.map(({ title }) => title)).toEqual(names)
  expect(circles.find(({ title }) => title === '浑源抽水蓄能电站')?.fill).toBe(projectColour)
  expect(texts).toEqual(expect.arrayContaining([...names, '项目']))
  expect(texts).not.toContain('企业')
})

interface Place {
  readonly x: number
  readonly y: number
}

/** Where every disc is drawn, by its name, as the exported file tells it. */
async function placesOf(page: Page): Promise<ReadonlyMap<string, Place>> {
  await page.evaluate('new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))')
  const svg = String(await exported(page, 'SVG'))
  return new Map(
    await page.evaluate<[string, Place][]>(`(() => {
      const file = new DOMParser().parseFromString(${JSON.stringify(svg)}, 'image/svg+xml')
      return [...file.querySelectorAll('circle')].map((one) => [
        one.textContent,
        { x: Number(one.getAttribute('cx')), y: Number(one.getAttribute('cy')) },
      ])
    })()`),
  )
}

/** Distances from the first two to each, as shares of the greatest: the same however the view is fitted. */
function shapeOf(places: ReadonlyMap<string, Place>, names: readonly string[]): number[] {
  const all = names.map((name) => places.get(name) ?? { x: NaN, y: NaN })
  const distances = all.slice(0, 2).flatMap((one) => all.map(({ x, y }) => Math.hypot(x - one.x, y - one.y)))
  const greatest = Math.max(...distances)
  return distances.map((distance) => distance / greatest)
}

/** By how much two shapes differ at most. */
const differenceOf = (one: readonly number[], other: readonly number[]): number =>
  Math.max(...one.map((distance, at) => Math.abs(distance - (other[at] ?? NaN))))

test.skipIf(missing)('places are found in a worker; expanding adds some and moves none', async () => {
  const { page } = await open(hunyuan)
  await drawn(page)
  expect(page.workers().map((worker) => new URL(worker.url()).pathname)).toEqual([
    expect.stringMatching(/^\/assets\/layoutWorker-.+\.js$/),
  ])
  const before = await placesOf(page)
  const names = [...before.keys()]
  expect(names.length).toBeGreaterThan(10)
  await page.getByRole('button', { name: '展开 浑源抽水蓄能电站' }).click()
  await expect.poll(() => count(page, 'entities')).toBeGreaterThan(names.length)
  await drawn(page)
  const after = await placesOf(page)
  expect(after.size).toBeGreaterThan(before.size)
  expect(differenceOf(shapeOf(before, names), shapeOf(after, names))).toBeLessThan(0.01)
})

test.skipIf(missing)(
  'an address that was kept shows the same picture: expanded, filtered, placed',
  async () => {
    const { page, complaints } = await open(hunyuan)
    await drawn(page)
    const expand = async (name: string): Promise<void> => {
      const before = await count(page, 'entities')
      await page
        .getByRole('button', { name: `展开 ${name}` })
        .first()
        .click()
      await expect.poll(() => count(page, 'entities')).toBeGreaterThan(before)
      await drawn(page)
    }
    await expand('浑源抽水蓄能电站')
    await expand('大同市')
    await page.getByRole('button', { name: '显示更多' }).click()
    await expect.poll(() => new URL(page.url()).searchParams.getAll('open').length).toBe(3)
    // The address is there before the answer.
    await expect.poll(() => count(page, 'entities')).toBeGreaterThan(400)
    await page.getByRole('checkbox', { name: /^企业/ }).uncheck()
    await page.getByRole('checkbox', { name: /^位于/ }).uncheck()
    await drawn(page)
    const asked = new URL(page.url()).searchParams
    const [pumped, city, again] = asked.getAll('open')
    expect([pumped, city]).toEqual([expect.stringMatching(/^project:/), 'place:datong'])
    expect(again).toBe(city)
    expect(asked.getAll('hide')).toEqual(['ENTERPRISE', 'LOCATED_IN'])
    const told = async (): Promise<string | null> => page.locator('.picture').getAttribute('aria-label')
    const before = { told: await told(), places: await placesOf(page) }
    for (const comeBack of [
      () => page.reload(),
      async () => {
        await page.locator('.selected a').first().click()
        await page.waitForURL(/\/entity\//)
        await page.goBack()
      },
    ]) {
      await comeBack()
      await expect.poll(told).toBe(before.told)
      await drawn(page)
      const places = await placesOf(page)
      expect([...places.keys()].sort()).toEqual([...before.places.keys()].sort())
      const names = [...places.keys()]
      expect(differenceOf(shapeOf(before.places, names), shapeOf(places, names))).toBeLessThan(0.01)
      expect(await page.locator('.selected strong').innerText()).toBe('大同市')
    }
    // Each expansion is a step of the history, what is hidden is none.
    for (const steps of [['place:datong', 'place:datong'], ['place:datong'], []].map((more) => more.length)) {
      await page.goBack()
      await expect.poll(() => new URL(page.url()).searchParams.getAll('open').length).toBe(steps)
    }
    expect(complaints).toEqual([])
  },
)

test.skipIf(missing)(
  'an expansion is taken back, by its button and by Back; what stays does not move',
  async () => {
    const { page, complaints } = await open(hunyuan)
    await drawn(page)
    const before = await placesOf(page)
    const names = [...before.keys()]
    const expand = page.getByRole('button', { name: '展开 浑源抽水蓄能电站' })
    const opened = (): string[] => new URL(page.url()).searchParams.getAll('open')
    const isAsBefore = async (): Promise<void> => {
      await expect.poll(() => count(page, 'entities')).toBe(names.length)
      await drawn(page)
      const places = await placesOf(page)
      expect([...places.keys()]).toEqual(names)
      expect(differenceOf(shapeOf(before, names), shapeOf(places, names))).toBeLessThan(0.01)
      expect(opened()).toEqual([])
    }
    const isExpanded = async (): Promise<void> => {
      await expect.poll(() => count(page, 'entities')).toBeGreaterThan(names.length)
      await drawn(page)
      expect(opened()).toHaveLength(1)
    }
    await expand.focus()
    await page.keyboard.press('Enter')
    await isExpanded()
    // The same button, still in focus.
    expect(await page.locator('.listed button:focus').getAttribute('aria-label')).toBe(
      '收起 浑源抽水蓄能电站',
    )
    await page.keyboard.press('Enter')
    await isAsBefore()
    await page.goBack()
    await isExpanded()
    await page.goBack()
    await isAsBefore()
    await expand.click()
    await isExpanded()
    await page.locator('.selected').getByRole('button', { name: '收起' }).click()
    await isAsBefore()
    expect(complaints).toEqual([])
  },
)

test.skipIf(missing)('the origin and what is expanded keep their names', async () => {
  const { page } = await open('/')
  await page.addInitScript(`
    window.written = new Set()
    const write = CanvasRenderingContext2D.prototype.fillText
    CanvasRenderingContext2D.prototype.fillText = function (text, x, y) {
      window.written.add(text)
      write.call(this, text, x, y)
    }
  `)
  await page.goto(`${origin()}${hunyuan}&open=place%3Adatong`)
  await expect.poll(() => page.locator('.selected strong').innerText()).toBe('大同市')
  await expect.poll(() => count(page, 'entities')).toBeGreaterThan(40)
  await drawn(page)
  await page.evaluate('window.written.clear()')
  await page.setViewportSize({ width: 1100, height: 900 })
  await expect
    .poll(() => page.evaluate<string[]>('[...window.written]'))
    .toEqual(expect.arrayContaining(['浑源县', '大同市']))
})

test.skipIf(missing)('what is cut off is told, and what to do about it', async () => {
  const { page } = await open('/graph?id=place%3Adatong')
  await drawn(page)
  const { node } = (await told('{ node(id: "place:datong") { ... on Entity { degree } } }')) as {
    readonly node: { readonly degree: number }
  }
  const selected = page.locator('.selected')
  expect(await selected.innerText()).toMatch(new RegExp(`关系 \\d+ / ${node.degree}`))
  await selected.getByRole('button', { name: '显示更多' }).click()
  await selected.getByText('一次最多列出 500 个实体').waitFor(opensOn)
  expect(await selected.innerText()).toMatch(new RegExp(`关系 \\d+ / ${node.degree}`))
  await selected.getByRole('button', { name: '收起' }).click()
  await selected.getByRole('button', { name: '显示更多' }).waitFor(opensOn)
})

test.skipIf(missing)('a frame without anything says why, and shows all again', async () => {
  const { page } = await open(hunyuan)
  await drawn(page)
  const kinds = page.getByRole('group', { name: '种类' }).getByRole('checkbox')
  const before = await count(page, 'entities')
  for (let at = 0; at < (await kinds.count()); at++) await kinds.nth(at).uncheck()
  const status = page.locator('.drawn [role=status]', { hasText: '所有种类都没有勾选' })
  await status.getByRole('button', { name: '全部显示' }).click(opensOn)
  expect(await count(page, 'entities')).toBe(before)
  expect(await status.count()).toBe(0)
  await kinds.first().uncheck()
  await expect.poll(() => count(page, 'entities')).toBeLessThan(before)
  await page.getByRole('group', { name: '种类' }).getByRole('button', { name: '全部显示' }).click()
  await expect.poll(() => count(page, 'entities')).toBe(before)
})

test.skipIf(missing)('a picture that was moved is shown whole again, by button and by key', async () => {
  const { page } = await open(hunyuan, { viewport: { width: 1280, height: 1100 } })
  await drawn(page)
  const picture = page.locator('.picture')
  const disc = (): Promise<Place> => findDisc(picture, projectColour)
  const before = await disc()
  for (const whole of [
    () => page.getByRole('button', { name: '全图' }).click(),
    () => page.keyboard.press('0'),
  ]) {
    await picture.focus()
    await page.keyboard.press('ArrowRight')
    await expect.poll(disc).not.toEqual(before)
    await whole()
    await expect.poll(disc).toEqual(before)
  }
})

test.skipIf(missing)('a name that looks like markup stays text, in the file as on the page', async () => {
  const name = '<img src=x onerror="document.title=1"> & </svg>'
  const { page, complaints } = await open('/graph')
  await page.route('**/graphql', async (route) => {
    const response = await route.fetch()
    await route.fulfill({
      response,
      body: (await response.text()).replaceAll('"浑源县"', JSON.stringify(name)),
    })
  })
  await page.goto(`${origin()}${hunyuan}`)
  await drawn(page)
  const svg = String(await exported(page, 'SVG'))
  const { root, texts, foreign } = await parsed(page, svg)
  expect(root).toBe('svg')
  expect(texts).toContain(name)
  expect(foreign).toEqual([])
  expect(svg).not.toContain('<img')
  expect(await rows(page, 'entities')).toContain(`${name} 县区`)
  expect(await page.locator('main img').count()).toBe(0)
  expect(await page.title()).not.toBe('1')
  expect(complaints).toEqual([])
})

test.skipIf(missing)(
  'of many only the rows in sight are in the page; the keyboard reaches the last',
  async () => {
    const { page } = await open('/graph?id=place%3Adatong')
    await drawn(page)
    await page.getByRole('button', { name: '显示更多' }).click()
    await expect.poll(() => count(page, 'entities')).toBe(500)
    await drawn(page)
    const list = page.getByRole('region', { name: '实体' })
    expect(await list.locator('li').count()).toBeLessThan(60)
    await list.focus()
    const last = list.locator('li[aria-posinset="500"]')
    // Rows are measured as they come into sight: the end may move a little.
    await expect
      .poll(async () => {
        await page.keyboard.press('End')
        return last.count()
      })
      .toBe(1)
    await expect
      .poll(async () => {
        await page.keyboard.press('Tab')
        return last.locator(':focus').count()
      })
      .toBe(1)
  },
)

test.skipIf(missing)('a kind and a relation can be hidden', async () => {
  const { page } = await open(hunyuan)
  await drawn(page)
  await page.getByRole('checkbox', { name: /^企业/ }).uncheck()
  expect((await rows(page, 'entities')).join()).not.toContain('浑源岩基新材料')
  expect((await rows(page, 'relations')).join()).not.toContain('浑源岩基新材料')
  await page.getByRole('checkbox', { name: /^位于/ }).uncheck()
  expect(await rows(page, 'relations')).not.toContain('浑源抽水蓄能电站 位于 → 浑源县\n依据')
  expect(await everyRow(page, 'relations')).toContain('浑源县 组成部分 → 大同市\n依据')
})

test.skipIf(missing)('paths between two entities, each hop with its relation', async () => {
  const { page, complaints } = await open('/graph')
  await page.getByText('两个实体之间的路径').click()
  for (const [field, text, name] of [
    ['起点', '秦淮数据', '秦淮数据'],
    ['终点', 'lqx', '灵丘县'],
  ] as const) {
    await page.getByRole('combobox', { name: field }).fill(text)
    await page.getByRole('option', { name, exact: false }).first().waitFor(opensOn)
    await page.keyboard.press('Enter')
  }
  await page.locator('.paths li').first().waitFor(opensOn)
  expect(new URL(page.url()).searchParams.get('from')).toBe('enterprise:qinhuai-data')
  // Back takes back one end after the other; the finder tells what the address does.
  await page.goBack()
  const ends = page.locator('.finder .ends strong')
  await expect.poll(() => ends.allInnerTexts()).toEqual(['秦淮数据', ''])
  expect(new URL(page.url()).searchParams.get('to')).toBe(null)
  await page.reload()
  await expect.poll(() => ends.first().innerText()).toBe('秦淮数据')
  await page.getByRole('combobox', { name: '终点' }).waitFor(opensOn)
  await page.goForward()
  await page.locator('.paths li').first().waitFor(opensOn)
  expect(new URL(page.url()).searchParams.get('to')).toBe('county:lingqiu')
  const told = await page.locator('.paths li').first().innerText()
  expect(told.split(/\s+/)).toEqual(
    '2 步 秦淮数据 ← 涉及 依据 秦淮灵丘数据基地项目 位于 → 依据 灵丘县'.split(' '),
  )
  const hop = page.locator('.paths li').first().locator('.evidence').first()
  await hop.getByText('依据').click()
  // As the report writes it.
  await hop.locator('q', { hasText: '秦准' }).waitFor(opensOn)
  await drawn(page)
  await page.locator('.paths button').nth(1).click()
  expect(await page.locator('.paths .chosen').innerText()).toContain('秦淮灵丘数据基地项目四期')
  expect(await page.locator('.query pre').first().textContent()).toContain('query GraphPaths($from: ID!')
  expect(complaints).toEqual([])
})

test.skipIf(missing)(
  'each relation beside the picture tells where it is stated, and rows make room',
  async () => {
    const { page, complaints } = await open(hunyuan)
    await drawn(page)
    const row = (position: number): Locator =>
      page.locator(`.listed.relations li[aria-posinset="${position}"]`)
    await row(1).getByText('依据').focus()
    await page.keyboard.press('Enter')
    const link = row(1).locator('.evidence a').first()
    await link.waitFor(opensOn)
    expect(await link.getAttribute('href')).toMatch(/^\/document\/.+\?at=\d+&evidence=evidence%3A\w+$/)
    const between = async (): Promise<number> => {
      const [one, next] = [await row(1).boundingBox(), await row(2).boundingBox()]
      return one && next ? Math.abs(one.y + one.height - next.y) : NaN
    }
    await expect.poll(between).toBeLessThan(1)
    expect(complaints).toEqual([])
  },
)

test.skipIf(missing)('what is not there is told', async () => {
  const { page } = await open('/graph?id=project%3Anowhere')
  await page.getByRole('alert').waitFor(opensOn)
  expect(await page.getByRole('alert').innerText()).toMatch(/^没有这个实体；请在页首按名称搜索/)
  expect(await page.locator('.picture').count()).toBe(0)
  await page.getByRole('link', { name: '实体一览' }).click()
  await page.getByRole('heading', { level: 1, name: '项目' }).waitFor(opensOn)
})

test.skipIf(missing)('an expansion that fails can be asked again', async () => {
  const { page } = await open(hunyuan)
  await drawn(page)
  const before = await count(page, 'entities')
  await page.route('**/graphql', (route) => route.abort())
  await page.getByRole('button', { name: '展开 浑源抽水蓄能电站' }).click()
  await page.getByText('服务器没有给出答复').waitFor(opensOn)
  await page.unroute('**/graphql')
  await page.getByRole('button', { name: '重试' }).click()
  await expect.poll(() => count(page, 'entities')).toBeGreaterThan(before)
})

test.skipIf(missing)('where nothing can be drawn the lists tell the same', async () => {
  const { page } = await open('/graph')
  await page.addInitScript('HTMLCanvasElement.prototype.getContext = () => null')
  await page.goto(`${origin()}${hunyuan}`)
  await page.getByRole('alert').waitFor(opensOn)
  expect(await page.getByRole('alert').innerText()).toContain('画不出关系图')
  expect(await rows(page, 'relations')).toContain('浑源抽水蓄能电站 位于 → 浑源县\n依据')
})

test.skipIf(missing).each(['light', 'dark'] as const)('no barrier in %s', async (colorScheme) => {
  for (const width of [1280, 390]) {
    for (const path of ['/graph', paths]) {
      const { page, complaints } = await open(path, { colorScheme, viewport: { width, height: 900 } })
      if (path === paths) await drawn(page)
      await page.locator('.query').last().waitFor(opensOn)
      expect(await barriers(page)).toEqual([])
      const overflow = await page.evaluate<number>(
        'document.documentElement.scrollWidth - document.documentElement.clientWidth',
      )
      expect(overflow).toBeLessThanOrEqual(0)
      expect(complaints).toEqual([])
      await page.close()
    }
  }
})
