import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { findDisc } from './findDisc.ts'
import { barriers, browserMissing as missing, opensOn, overflow, withPages } from './openPage.ts'

const pages = withPages()

const hunyuan = '/entity/county%3Ahunyuan'
const picture = '.mini .picture'
const drawn = (page: Page): Promise<void> => page.locator(`${picture}[aria-busy=false]`).waitFor(opensOn)

/** The legend's colour of policies: the county has one. */
const policyColour = '#d0484c'

test.skipIf(missing)(
  'what lies round an entity: told in words, drawn, and leading into the graph',
  async () => {
    const { page, complaints, hosts } = await pages.open(hunyuan)
    await drawn(page)
    expect(await page.locator(picture).getAttribute('aria-label')).toContain('浑源抽水蓄能电站')
    expect(await page.locator(`${picture} :is([tabindex], a, button)`).count()).toBe(0)
    await page.getByRole('link', { name: '在图谱中展开' }).click()
    await page.getByRole('heading', { level: 1, name: '浑源县周围' }).waitFor(opensOn)
    expect(complaints).toEqual([])
    expect([...hosts]).toEqual([new URL(pages.url()).host])
  },
)

test.skipIf(missing)('a click on a neighbour opens it', async () => {
  const { page } = await pages.open(hunyuan)
  await drawn(page)
  const mini = page.locator(picture)
  await mini.click({ position: await findDisc(mini, policyColour) })
  await page
    .getByRole('heading', { level: 1, name: '以县城为重要载体的新型城镇化建设 政策' })
    .waitFor(opensOn)
})

test.skipIf(missing)('says how many of how many relations it shows', async () => {
  const { page } = await pages.open('/entity/place%3Adatong')
  await drawn(page)
  const { node } = (await pages.ask('{ node(id: "place:datong") { ... on Entity { degree } } }')) as {
    readonly node: { readonly degree: number }
  }
  expect(await page.locator('.mini .hint').innerText()).toMatch(new RegExp(`关系 \\d+ / ${node.degree}\\D`))
})

test.skipIf(missing)('the wheel moves the page, not the picture', async () => {
  const { page } = await pages.open(hunyuan)
  await drawn(page)
  await page.locator(picture).hover()
  await page.mouse.wheel(0, 300)
  await expect.poll(() => page.evaluate<number>('window.scrollY')).toBeGreaterThan(0)
})

test.skipIf(missing)('is asked for only when the reader comes to it', async () => {
  // A view without such a picture: that of the home page might still be asked for here.
  const { page } = await pages.open('/documents')
  let asked = 0
  await page.route('**/graphql', (route) => {
    const { variables } = route.request().postDataJSON() as {
      readonly variables: { readonly limit?: number }
    }
    if (variables.limit === 25) asked += 1
    return route.continue()
  })
  await page.addInitScript('window.IntersectionObserver = class { observe() {} disconnect() {} }')
  await page.goto(`${pages.url()}${hunyuan}`)
  await page.locator('.query').last().waitFor(opensOn)
  expect(asked).toBe(0)
  expect(await page.locator('.mini canvas').count()).toBe(0)
})

test.skipIf(missing).each(['light', 'dark'] as const)('no barrier in %s', async (colorScheme) => {
  for (const width of [1280, 390]) {
    const { page } = await pages.open(hunyuan, { colorScheme, viewport: { width, height: 900 } })
    await drawn(page)
    expect(await barriers(page)).toEqual([])
    expect(await overflow(page)).toBeLessThanOrEqual(0)
    await page.close()
  }
})
