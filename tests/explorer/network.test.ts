import { expect, test } from 'vitest'
import { barriers, browserMissing as missing, opensOn, overflow, withPages } from './openPage.ts'

const pages = withPages()

interface Told {
  readonly researchNetwork: {
    readonly nodes: readonly {
      readonly entity: { readonly name: string; readonly kind: string }
      readonly degree: number
      readonly community: number
    }[]
    readonly communities: readonly { readonly id: number; readonly label: string; readonly size: number }[]
    readonly bridges: readonly { readonly entity: { readonly name: string } }[]
  }
}

const asked = async (): Promise<Told['researchNetwork']> => {
  const told = (await pages.ask(`{
    researchNetwork(hops: 2, limit: 200) {
      nodes { entity { name kind } degree community }
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

test.skipIf(missing).each(['light', 'dark'] as const)(
  'no barrier in %s, wide or on a phone',
  async (scheme) => {
    for (const width of [1280, 390]) {
      const { page } = await pages.open('/network', { colorScheme: scheme, viewport: { width, height: 900 } })
      await page.locator('table.network summary').first().click(opensOn)
      expect(await barriers(page)).toEqual([])
      expect(await overflow(page)).toBeLessThanOrEqual(0)
      await page.close()
    }
  },
)
