import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { format, resolveConfig } from 'prettier'
import { openChromium } from '../bench/openChromium.ts'
import { startBuilt } from '../bench/startBuilt.ts'
import { projectRoot } from '../src/store/projectRoot.ts'

/** `npm run pictures`: takes docs/pictures/ anew, every view on a desktop and a phone, light and dark. Build first. */

interface View {
  readonly name: string
  readonly title: string
  readonly path: string
}

const views: readonly View[] = [
  { name: 'home', title: 'Home · 首页', path: '/' },
  { name: 'entity', title: 'An entity · 实体', path: '/entity/county%3Alingqiu' },
  { name: 'entities', title: 'Entities of a kind · 各类实体', path: '/entities?kind=PROJECT' },
  { name: 'graph', title: 'Graph · 图谱', path: '/graph?id=county%3Alingqiu' },
  {
    name: 'paths',
    title: 'Paths between two entities · 两个实体之间的路径',
    path: '/graph?from=county%3Alingqiu&to=county%3Ahunyuan',
  },
  { name: 'promises', title: 'Promises of a year · 目标与结果', path: '/promises?year=2025' },
  { name: 'lanes', title: 'Stages of projects as lanes · 项目历程', path: '/promises?show=lanes' },
  { name: 'indicators', title: 'Indicators · 指标', path: '/indicators' },
  { name: 'links', title: 'Policies and projects · 政策与项目', path: '/links' },
  {
    name: 'matrix',
    title: 'Policies and projects as a matrix · 政策与项目矩阵',
    path: '/links?show=matrix',
  },
  { name: 'counties', title: 'Counties · 县区比较', path: '/counties' },
  { name: 'network', title: 'Network of research · 科研合作网络', path: '/network' },
  { name: 'documents', title: 'Documents · 文件', path: '/documents' },
  { name: 'document', title: 'A document · 一份文件', path: '/document/document%3Aplan-2022' },
  {
    name: 'fact',
    title: 'A document at a fact · 文件中的一条事实',
    path: '/document/document%3Aplan-2022?at=5843&evidence=evidence%3A1c91c5f07fc5b615',
  },
  {
    name: 'status',
    title: 'A status and its age · 状态与其年份',
    path: '/entity/project%3Ahunyuan-pumped-storage',
  },
  { name: 'playground', title: 'Playground', path: '/playground?lang=zh' },
  {
    name: 'questions',
    title: 'Questions of the playground · 问题一览',
    path: '/playground?lang=zh&question=?',
  },
]

const devices = [
  { name: 'desktop', viewport: { width: 1280, height: 900 } },
  { name: 'phone', viewport: { width: 390, height: 844 } },
] as const
const schemes = ['light', 'dark'] as const

type Device = (typeof devices)[number]
type Scheme = (typeof schemes)[number]

const folder = join(projectRoot, 'docs/pictures')
const nameOf = (view: View, device: Device, scheme: Scheme): string =>
  `${view.name}-${device.name}-${scheme}.png`

async function take(
  browser: Browser,
  url: string,
  view: View,
  device: Device,
  scheme: Scheme,
): Promise<void> {
  const page = await browser.newPage({
    locale: 'zh-CN',
    viewport: device.viewport,
    colorScheme: scheme,
    reducedMotion: 'reduce',
  })
  await page.goto(`${url}${view.path}`, { waitUntil: 'networkidle' })
  await page.locator('.query, .send-request__button').last().waitFor({ state: 'attached' })
  for (const picture of await page.locator('.picture').all())
    await picture.and(page.locator('[aria-busy=false]')).waitFor({ state: 'attached' })
  // The last frame of what is drawn.
  await page.waitForTimeout(500)
  await page.screenshot({ path: join(folder, nameOf(view, device, scheme)) })
  await page.close()
}

const all = devices.flatMap((device) => schemes.map((scheme) => ({ device, scheme })))
const head = `| view | ${all.map(({ device, scheme }) => `${device.name}, ${scheme}`).join(' | ')} |`
const rows = views.map((view) => {
  const cells = all.map(
    ({ device, scheme }) =>
      `<img src="pictures/${nameOf(view, device, scheme)}" alt="${view.title}, ${device.name}, ${scheme}">`,
  )
  return `| ${[view.title, ...cells].join(' | ')} |`
})
const gallery = `# The page in pictures · 页面图片

Taken by \`npm run pictures\`.

${[head, `| ${['---', ...all.map(() => '---')].join(' | ')} |`, ...rows].join('\n')}
`

rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
const browser = await openChromium()
const { url, stop } = await startBuilt()
for (const view of views) for (const { device, scheme } of all) await take(browser, url, view, device, scheme)
const file = join(projectRoot, 'docs/pictures.md')
writeFileSync(file, await format(gallery, { ...(await resolveConfig(file)), filepath: file }))
await browser.close()
stop()
