import { expect, test } from 'vitest'
import { barriers, browserMissing as missing, opensOn, overflow, withPages } from './openPage.ts'

const pages = withPages()
const { open } = pages
const entity = (id: string): string => `/entity/${encodeURIComponent(id)}`

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
  await page.locator('.evidence summary').first().focus()
  await page.keyboard.press('Enter')
  expect(await page.locator('.evidence q').first().innerText()).not.toBe('')
  await page.goBack()
  await page.getByRole('link', { name: '地区生产总值' }).waitFor(opensOn)
  expect(complaints).toEqual([])
  expect([...hosts]).toEqual([new URL(pages.url()).host])
})

test.skipIf(missing)('an inferred link is told apart and explained', async () => {
  const { page } = await open(entity('project:pocket-parks'))
  const inferred = page.locator('.links .inferred').first()
  await inferred.waitFor(opensOn)
  expect(await inferred.innerText()).toContain('推断 0.95')
  expect(await inferred.innerText()).toContain('HEADING_NAMES_POLICY')
  expect(await page.locator('.links .stated').first().innerText()).toContain('文件明说')
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
  await page.getByText('查看查询').click()
  expect(await page.locator('.query pre').first().innerText()).toContain('query EntityPage($id: ID!')
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
    expect(asked.at(-1)).toHaveProperty('query')
  },
)

test.skipIf(missing)('the query behind a view opens in the playground and is answered there', async () => {
  const { page } = await open(entity('county:lingqiu'))
  await page.getByText('查看查询').click()
  await page.getByRole('link', { name: '在 GraphQL 中打开' }).click()
  await page.getByText('EntityPage').first().waitFor(opensOn)
  await page.locator('.send-request__button').first().click()
  await page.locator('app-query-result').getByText('灵丘县').first().waitFor(opensOn)
})

test.skipIf(missing)('each question of the first page opens in the playground', async () => {
  const { page } = await open('/')
  const question = page.locator('.questions a').first()
  await question.waitFor(opensOn)
  const text = await question.innerText()
  await question.click()
  await page.getByText(text).first().waitFor(opensOn)
})

test.skipIf(missing)('what is not there, and a server that is gone, are told with what to do', async () => {
  const { page } = await open(entity('project:nowhere'))
  await page.getByRole('alert').waitFor(opensOn)
  expect(await page.getByRole('alert').innerText()).toBe('没有这个实体')
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
