import { appendFileSync, cpSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { smallSeedFolder } from '../seed/smallSeed.ts'
import { textOf } from '../seed/textOf.ts'
import { barriers, browserMissing as missing, opensOn, overflow, withPages } from './openPage.ts'

/** The invented city with a name that looks like markup, and mentions that overlap and lie in one another. */
const folder = mkdtempSync(join(tmpdir(), 'plangraph-documents-'))
const seed = join(folder, 'seed')
cpSync(smallSeedFolder, seed, { recursive: true })
const mill = 'project:mill'
appendFileSync(join(seed, 'entities/projects.yaml'), `- { id: ${mill}, name: <b>风机</b> }\n`)
const name = { start: 700, end: 709, mention: '<b>风机</b>' }
const said = [
  { sort: 'entity', subject: mill, evidence: [name] },
  {
    sort: 'relation',
    subject: mill,
    property: 'LOCATED_IN',
    object: 'county:dongping',
    modality: 'STANDING',
    evidence: [{ start: 703, end: 705, mention: '风机' }],
  },
  {
    sort: 'relation',
    subject: mill,
    property: 'BUILT_BY',
    object: 'enterprise:jianghe',
    modality: 'DONE',
    period: '2029',
    evidence: [
      { start: 703, end: 712, mention: '风机</b>由江河' },
      { start: 714, end: 716, mention: '本市', role: 'CONTEXT' },
      { start: 717, end: 719, mention: '某处' },
    ],
  },
]
appendFileSync(
  join(seed, 'statements/report-2030.jsonl'),
  said.map((one) => `${JSON.stringify(one)}\n`).join(''),
)
const write = (file: string, content: string): string => {
  const path = join(folder, file)
  writeFileSync(path, content)
  return path
}
/** The report in another edition, with a sentence at its end that nobody read. */
const edition = `${textOf('document:report-2030', seed).replace('某处', '别处')}新增99座湖。`
/** One paragraph without a heading, longer than a page of passages. */
const days = Array.from({ length: 120 }, (_, day) => `第${day}天<i>晴</i>。`).join('')
const texts = {
  files: [write('report-2030.txt', edition), write('diary.txt', days)],
  meta: write(
    'documents.yaml',
    '- id: report-2030\n- { id: diary, title: <i>日记</i>, kind: press article, place: 临江市, issuer: 市发改委, date: 2031, reviews: 2030 }\n',
  ),
}
const pages = withPages({ seed, texts })
const { open } = pages

const at = (document: string, offset?: number): string =>
  `/document/${encodeURIComponent(document)}${offset === undefined ? '' : `?at=${offset}`}`
const report = 'document:report-2030'
const picked = async (page: Page): Promise<{ words: string[]; stated: string[] }> => ({
  words: await page.locator('mark.picked').allTextContents(),
  stated: await page.locator('.margin li.picked').allTextContents(),
})

test.skipIf(missing)(
  'every document with what is known of it, its coverage where its text is loaded',
  async () => {
    const { page, complaints, hosts } = await open('/')
    await page.getByRole('link', { name: '文件', exact: true }).click(opensOn)
    const listed = page.locator('.documents > li')
    await listed.first().waitFor(opensOn)
    expect(await listed.count()).toBe(3)
    const ofReport = listed.filter({ hasText: '临江市2030年计划报告' })
    expect(await ofReport.locator('.document-facts').innerText()).toMatch(
      /^日期\s+2030-02-01\s+地域\s+临江市\s+发布者\s+\S+\s+回顾\s+2029\s+规划\s+2030\s+陈述\s+\d+\s+陈述的来历\s+随程序提供$/,
    )
    const { document } = (await pages.ask(
      `{ document(id: "${report}") { coverage { passages statedPassages figures coveredFigures } } }`,
    )) as { document: { coverage: Record<string, number> } }
    const { passages, statedPassages, figures, coveredFigures } = document.coverage
    await ofReport.getByText(`${statedPassages ?? NaN} / ${passages ?? NaN} 有陈述的句子`).click()
    expect(await ofReport.locator('.coverage dd').nth(1).innerText()).toBe(
      `${coveredFigures ?? NaN} / ${figures ?? NaN}`,
    )
    expect(await listed.filter({ hasText: '临江十年' }).locator('details').count()).toBe(0)
    expect(await listed.filter({ hasText: '<i>日记</i>' }).innerText()).toContain('用户载入')
    expect(complaints).toEqual([])
    expect([...hosts]).toEqual([new URL(pages.url()).host])
  },
)

test.skipIf(missing)(
  'without its text: what each section states, open at the offset that is asked for',
  async () => {
    const { page, complaints } = await open(at('document:news-2031', 14))
    await page.getByText('plangraph ingest').waitFor(opensOn)
    const asked = page.locator('.sections [aria-current]')
    await asked.waitFor(opensOn)
    expect(await asked.innerText()).toBe('东坪县 地区生产总值：增长6% 增长6%')
    expect(await page.locator(':focus').innerText()).toBe(await asked.innerText())
    expect(await page.locator('.sections li').first().innerText()).toBe('智能电网 智能电网')
    expect(await page.locator('.passage').count()).toBe(0)
    await asked.getByRole('link', { name: '东坪县' }).click()
    await page.getByRole('heading', { level: 1, name: '东坪县' }).waitFor(opensOn)
    expect(complaints).toEqual([])
  },
)

test.skipIf(missing)('words and what they state show each other, though mentions overlap', async () => {
  const { page, complaints } = await open(at(report, 700))
  const passage = page.locator('.passage[aria-current]')
  await passage.waitFor(opensOn)
  expect(await passage.locator('mark').allTextContents()).toEqual(['<b>', '风机', '</b>', '由江河', '本市'])
  expect(await passage.innerText()).toContain('别处')
  expect(await passage.locator('mark.context').allTextContents()).toEqual(['本市'])
  expect(await passage.locator('.margin li').allTextContents()).toEqual([
    '<b>风机</b>位于东坪县',
    '<b>风机</b>由江河能源建设',
    '<b>风机</b>',
  ])
  expect(await picked(page)).toEqual({ words: ['<b>', '风机', '</b>'], stated: ['<b>风机</b>'] })
  await passage.locator('mark').nth(3).hover()
  expect(await picked(page)).toEqual({
    words: ['风机', '</b>', '由江河', '本市'],
    stated: ['<b>风机</b>由江河能源建设'],
  })
  await passage.locator('.margin li').filter({ hasText: '位于' }).hover()
  expect(await picked(page)).toEqual({ words: ['风机'], stated: ['<b>风机</b>位于东坪县'] })
  expect(await page.locator('b').count()).toBe(0)
  expect(complaints).toEqual([])
})

test.skipIf(missing)('of facts that stand at one place the one that is asked for is picked', async () => {
  const { project } = (await pages.ask(
    `{ project(id: "${mill}") {
      statements(filter: { property: { eq: "LOCATED_IN" } }) { nodes { evidence { id } } }
    } }`,
  )) as { project: { statements: { nodes: { evidence: { id: string }[] }[] } } }
  const piece = project.statements.nodes[0]?.evidence[0]?.id ?? ''
  const { page } = await open(`${at(report, 703)}&evidence=${encodeURIComponent(piece)}`)
  const passage = page.locator('.passage[aria-current]')
  await passage.waitFor(opensOn)
  await expect.poll(() => picked(page)).toEqual({ words: ['风机'], stated: ['<b>风机</b>位于东坪县'] })
  await page.goto(`${pages.url()}${at(report, 703)}&evidence=evidence%3Agone`)
  await passage.waitFor(opensOn)
  await expect
    .poll(async () => (await picked(page)).stated)
    .toEqual(['<b>风机</b>位于东坪县', '<b>风机</b>由江河能源建设'])
})

test.skipIf(missing)('what comes under a pointer that rests is not picked', async () => {
  const { page } = await open(at(report, 703))
  const words = page.locator('.passage[aria-current] mark').nth(3)
  await words.waitFor(opensOn)
  await expect.poll(async () => (await picked(page)).stated.length).toBe(2)
  const { x = NaN, y = NaN } = (await words.boundingBox()) ?? {}
  await page.goto(`${pages.url()}/entity/${encodeURIComponent(mill)}`)
  const evidence = page.locator('.relation li', { hasText: '东坪县' }).locator('.evidence')
  await evidence.locator('summary').click(opensOn)
  await evidence.locator('a').first().focus(opensOn)
  await page.mouse.move(x + 4, y + 4)
  await page.keyboard.press('Enter')
  await words.waitFor(opensOn)
  await page.evaluate('scrollBy(0, 1); new Promise((done) => setTimeout(done, 300))')
  expect(await page.locator('.passage[aria-current] mark:hover').innerText()).toBe('由江河')
  expect((await picked(page)).stated).toEqual(['<b>风机</b>位于东坪县'])
  await page.mouse.move(x + 6, y + 4)
  await expect.poll(() => picked(page)).toMatchObject({ stated: ['<b>风机</b>由江河能源建设'] })
})

test.skipIf(missing)(
  'by keyboard: from the evidence of an entity to its words, and on to what they state',
  async () => {
    const { page, complaints } = await open(`/entity/${encodeURIComponent(mill)}`)
    const evidence = page.locator('.relation li', { hasText: '江河能源' }).locator('.evidence')
    await evidence.locator('summary').focus(opensOn)
    await page.keyboard.press('Enter')
    await evidence.getByText('由江河').first().waitFor(opensOn)
    expect(await evidence.innerText()).toContain('临江市2030年计划报告 › 二、安排')
    await page.keyboard.press('Tab')
    expect(await page.locator(':focus').innerText()).toBe('风机</b>由江河')
    await page.keyboard.press('Enter')
    await page.locator('.passage[aria-current]').waitFor(opensOn)
    expect(new URL(page.url()).search).toMatch(/^\?at=703&evidence=/)
    await page.locator('.passage:focus').waitFor(opensOn)
    expect((await picked(page)).stated).toEqual(['<b>风机</b>由江河能源建设'])
    expect(await page.locator(':focus').getAttribute('class')).toContain('passage')
    await page.keyboard.press('Tab')
    expect(await page.locator(':focus').innerText()).toBe('<b>')
    for (let step = 0; step < 3; step++) await page.keyboard.press('ArrowRight')
    expect(await page.locator(':focus').innerText()).toBe('由江河')
    await page.keyboard.press('Enter')
    await page.locator('.margin li:focus').waitFor(opensOn)
    expect(await page.locator(':focus').innerText()).toBe('<b>风机</b>由江河能源建设')
    await page.goBack()
    await page.getByRole('heading', { level: 1, name: '<b>风机</b>' }).waitFor(opensOn)
    expect(complaints).toEqual([])
  },
)

test.skipIf(missing)('the text is read page by page, and what stands before it on demand', async () => {
  const { document } = (await pages.ask(
    `{ document(id: "${report}") { passages(first: 0) { totalCount } } }`,
  )) as { document: { passages: { totalCount: number } } }
  const { page } = await open(at(report))
  await page.locator('.passage').nth(19).waitFor(opensOn)
  await page.locator('.passage').nth(19).scrollIntoViewIfNeeded()
  await page
    .locator('.passage')
    .nth(document.passages.totalCount - 1)
    .waitFor(opensOn)
  await page.getByRole('link', { name: '二、安排' }).click()
  const asked = page.locator('.passage[aria-current]')
  await asked.waitFor(opensOn)
  // What is not in sight yet has no text.
  await expect.poll(() => asked.getByRole('heading', { level: 3 }).innerText()).toContain('二、安排')
  expect(await page.locator('.passage').first().innerText()).toBe(await asked.innerText())
  const earlier = page.getByRole('button', { name: '前文' })
  await earlier.click()
  await earlier.click()
  await page.getByText('临江市').first().waitFor(opensOn)
  await page
    .locator('.passage')
    .nth(document.passages.totalCount - 1)
    .waitFor(opensOn)
  expect(await page.locator('.passage').count()).toBe(document.passages.totalCount)
  expect(await earlier.count()).toBe(0)
})

test.skipIf(missing)('a sentence that holds something and states nothing is marked and listed', async () => {
  const { page } = await open(at(report))
  await page.getByText('没有陈述的句子 1').click(opensOn)
  await page.getByRole('link', { name: '新增99座湖。' }).click()
  const asked = page.locator('.passage[aria-current]')
  await asked.waitFor(opensOn)
  expect(await asked.innerText()).toMatch(/^新增99座湖。\s+没有陈述$/)
  expect(await page.locator('.passage.bare').count()).toBe(1)
  await page.getByRole('button', { name: 'English' }).click()
  await asked.getByText('no statement').waitFor(opensOn)
})

test.skipIf(missing)(
  'an offset deep in a text without sections is reached, and its markup stays text',
  async () => {
    const { page, complaints } = await open(at('document:diary', days.indexOf('第110天')))
    const asked = page.locator('.passage[aria-current]')
    await asked.waitFor(opensOn)
    expect(await asked.innerText()).toMatch(/^第110天<i>晴<\/i>。/)
    await page.waitForFunction('document.activeElement?.getAttribute("aria-current") === "true"')
    const top = (await asked.boundingBox())?.y
    expect(top).toBeGreaterThan(0)
    expect(top).toBeLessThan(900)
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('<i>日记</i>')
    expect(await page.locator('i').count()).toBe(0)
    expect(complaints).toEqual([])
  },
)

test.skipIf(missing)('on a phone statements are folded below their sentence', async () => {
  const { page } = await open(at(report, 700), { viewport: { width: 390, height: 844 }, hasTouch: true })
  const asked = page.locator('.passage[aria-current]')
  await asked.locator('.margin li').first().waitFor(opensOn)
  expect(await page.locator('.passage .margin li:visible').count()).toBe(3)
  await asked.getByRole('button', { name: '3 条陈述' }).click()
  expect(await page.locator('.passage .margin li:visible').count()).toBe(0)
  await asked.locator('mark').nth(1).tap()
  expect(await page.locator('.passage .margin li:visible').count()).toBe(3)
  expect((await picked(page)).stated).toContain('<b>风机</b>位于东坪县')
})

test.skipIf(missing)('what is not there is told', async () => {
  const { page } = await open(at('document:nowhere', 3))
  expect(await page.getByRole('alert').innerText(opensOn)).toBe('没有这份文件；图谱所据的文件都列在 文件')
})

test.skipIf(missing).each(['light', 'dark'] as const)(
  'no barrier in %s, wide or on a phone',
  async (colorScheme) => {
    for (const width of [1280, 390]) {
      for (const path of ['/documents', at(report, 703), at('document:news-2031', 14)]) {
        const { page } = await open(path, { colorScheme, viewport: { width, height: 900 } })
        await page.locator('.documents, [aria-current]').first().waitFor(opensOn)
        expect(await barriers(page)).toEqual([])
        expect(await overflow(page)).toBeLessThanOrEqual(0)
        await page.close()
      }
    }
  },
)
