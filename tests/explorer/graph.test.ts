import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { barriers, browserMissing as missing, opensOn, withPages } from './openPage.ts'

const { open, url: origin, ask: told } = withPages()

const hunyuan = '/graph?id=county%3Ahunyuan'
const paths = `${hunyuan}&from=enterprise%3Aqinhuai-data&to=county%3Alingqiu`

/** The legend's colour of projects, #1f83d6. */
const projectColour = [0x1f, 0x83, 0xd6]

const drawn = (page: Page): Promise<void> => page.locator('.picture[aria-busy=false]').waitFor(opensOn)
const rows = (page: Page, list: 'entities' | 'relations'): Promise<string[]> =>
  page.locator(`.listed.${list} li`).allInnerTexts()
const exported = async (page: Page): Promise<Buffer> => {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '导出 PNG' }).click(),
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
  const links = page.locator('.listed.entities a')
  expect(await links.allInnerTexts()).toEqual(neighborhood.nodes.map(({ name }) => name))
  expect(await links.allInnerTexts()).toContain('浑源抽水蓄能电站')
  expect(await rows(page, 'relations')).toHaveLength(neighborhood.relations.length)
  expect(await rows(page, 'relations')).toContain('浑源抽水蓄能电站 位于 → 浑源县')
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
  const before = (await rows(page, 'entities')).length
  await page.getByRole('button', { name: '展开 浑源抽水蓄能电站' }).focus()
  await page.keyboard.press('Enter')
  await expect.poll(async () => (await rows(page, 'entities')).length).toBeGreaterThan(before)
  await drawn(page)
  const name = page.locator('.selected a', { hasText: '浑源抽水蓄能电站' })
  await name.focus()
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: '浑源抽水蓄能电站' }).waitFor(opensOn)
  await page.getByRole('link', { name: '在图谱中查看' }).click()
  await page.getByRole('heading', { level: 1, name: '浑源抽水蓄能电站周围' }).waitFor(opensOn)
})

/** Where a screenshot has a disc of a colour: what the reader would click. */
async function findDisc(page: Page, picture: Buffer, colour: readonly number[]): Promise<[number, number]> {
  return await page.evaluate<[number, number]>(`(async () => {
    const bytes = Uint8Array.from(atob('${picture.toString('base64')}'), (sign) => sign.charCodeAt(0))
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d')
    context.drawImage(image, 0, 0)
    const { data } = context.getImageData(0, 0, image.width, image.height)
    const is = (x, y) => ${JSON.stringify(colour)}.every((part, at) => data[(y * image.width + x) * 4 + at] === part)
    for (let y = 0; y < image.height - 4; y++)
      for (let x = 0; x < image.width - 4; x++) if (is(x, y) && is(x + 4, y) && is(x, y + 4)) return [x + 2, y + 2]
    throw new Error('no disc of this colour')
  })()`)
}

test.skipIf(missing)('a click in the picture chooses an entity and adds what lies round it', async () => {
  const { page } = await open(hunyuan, { viewport: { width: 1280, height: 1100 } })
  await drawn(page)
  const before = (await rows(page, 'entities')).length
  const picture = page.locator('.picture')
  const [x, y] = await findDisc(page, await picture.screenshot(), projectColour)
  await picture.click({ position: { x, y } })
  await expect.poll(async () => (await rows(page, 'entities')).length).toBeGreaterThan(before)
  expect(await page.locator('.selected .chip').innerText()).toBe('项目')
})

test.skipIf(missing)('the same graph is the same picture, and goes out as PNG', async () => {
  const pictures: Buffer[] = []
  for (let round = 0; round < 2; round++) {
    const { page } = await open(hunyuan)
    await drawn(page)
    pictures.push(await exported(page))
    await page.close()
  }
  const [one, other] = pictures
  expect(one?.subarray(1, 4).toString()).toBe('PNG')
  expect(one?.length).toBeGreaterThan(5_000)
  expect(one?.equals(other ?? Buffer.alloc(0))).toBe(true)
})

test.skipIf(missing)('a kind and a relation can be hidden', async () => {
  const { page } = await open(hunyuan)
  await drawn(page)
  await page.getByRole('checkbox', { name: /^企业/ }).uncheck()
  expect((await rows(page, 'entities')).join()).not.toContain('浑源岩基新材料')
  expect((await rows(page, 'relations')).join()).not.toContain('浑源岩基新材料')
  await page.getByRole('checkbox', { name: /^位于/ }).uncheck()
  expect(await rows(page, 'relations')).not.toContain('浑源抽水蓄能电站 位于 → 浑源县')
  expect(await rows(page, 'relations')).toContain('浑源县 组成部分 → 大同市')
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
  expect(new URL(page.url()).searchParams.get('to')).toBe('county:lingqiu')
  expect(await page.locator('.paths li').first().innerText()).toBe(
    '2 步 秦淮数据 ← 建设 秦淮灵丘数据基地项目 位于 → 灵丘县',
  )
  await drawn(page)
  await page.locator('.paths button').nth(1).click()
  expect(await page.locator('.paths .chosen').innerText()).toContain('秦淮灵丘数据基地项目四期')
  expect(await page.locator('.query pre').first().textContent()).toContain('query GraphPaths($from: ID!')
  expect(complaints).toEqual([])
})

test.skipIf(missing)('what is not there is told', async () => {
  const { page } = await open('/graph?id=project%3Anowhere')
  await page.getByRole('alert').waitFor(opensOn)
  expect(await page.getByRole('alert').innerText()).toBe('没有这个实体')
  expect(await page.locator('.picture').count()).toBe(0)
})

test.skipIf(missing)('an expansion that fails can be asked again', async () => {
  const { page } = await open(hunyuan)
  await drawn(page)
  const before = (await rows(page, 'entities')).length
  await page.route('**/graphql', (route) => route.abort())
  await page.getByRole('button', { name: '展开 浑源抽水蓄能电站' }).click()
  await page.getByText('服务器没有回应').waitFor(opensOn)
  await page.unroute('**/graphql')
  await page.getByRole('button', { name: '重试' }).click()
  await expect.poll(async () => (await rows(page, 'entities')).length).toBeGreaterThan(before)
})

test.skipIf(missing)('where nothing can be drawn the lists tell the same', async () => {
  const { page } = await open('/graph')
  await page.addInitScript('HTMLCanvasElement.prototype.getContext = () => null')
  await page.goto(`${origin()}${hunyuan}`)
  await page.getByRole('alert').waitFor(opensOn)
  expect(await page.getByRole('alert').innerText()).toContain('画不出关系图')
  expect(await rows(page, 'relations')).toContain('浑源抽水蓄能电站 位于 → 浑源县')
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
