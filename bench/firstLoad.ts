import type { Browser, Page } from 'playwright-core'
import { median } from './median.ts'
import { openChromium } from './openChromium.ts'
import { startBuilt } from './startBuilt.ts'

/**
 * `npm run bench:page`: how soon each view of the page is there in Chromium with nothing cached: bytes of script and
 * style before a chart or a picture is asked for, the largest contentful paint, and the time to interactive (from when
 * the view's content is there, the end of the last task over 50 ms that half a second without one follows). Build
 * first. Beside the machine as it is stands a phone: a quarter of its speed, 1.6 Mbit/s, 150 ms to the server. The
 * ratio is to the paint of a page without script from the same server.
 */

const ROUNDS = 3
const QUIET_MS = 500
const views = [
  '/',
  '/entity/county%3Alingqiu',
  '/entities?kind=POLICY',
  '/graph?id=county%3Alingqiu',
  '/promises',
  '/promises?show=lanes',
  '/indicators',
  '/links',
  '/counties',
  '/network',
  '/documents',
  '/document/document%3Aplan-2022',
]

interface Machine {
  readonly name: string
  readonly slowdown: number
  readonly network: { readonly latency: number; readonly throughput: number } | null
}

const machines: readonly Machine[] = [
  { name: 'this machine', slowdown: 1, network: null },
  { name: 'a phone', slowdown: 4, network: { latency: 150, throughput: (1.6 * 1024 * 1024) / 8 } },
]

const watching = `
  window.seen = { largest: 0, busyUntil: 0 }
  new PerformanceObserver((list) => {
    for (const { startTime } of list.getEntries()) window.seen.largest = startTime
  }).observe({ type: 'largest-contentful-paint', buffered: true })
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) window.seen.busyUntil = startTime + duration
  }).observe({ type: 'longtask', buffered: true })
`

interface Loaded {
  readonly largest: number
  readonly interactive: number
  readonly bytes: number
}

const FIRST = "entry.name.includes('/assets/index-')"

async function load(browser: Browser, url: string, machine: Machine): Promise<Loaded> {
  const context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 1280, height: 900 } })
  const page = await context.newPage()
  await slow(page, machine)
  await page.addInitScript(watching)
  await page.goto(url)
  const hasScript = (await page.locator('script[type=module]').count()) > 0
  if (hasScript) await page.locator('.query').last().waitFor()
  const content = await page.evaluate<number>('performance.now()')
  while (await page.evaluate<boolean>(`performance.now() - window.seen.busyUntil < ${QUIET_MS}`))
    await page.waitForTimeout(50)
  const seen = await page.evaluate<{ largest: number; busyUntil: number }>('window.seen')
  const bytes = await page.evaluate<number>(
    `performance.getEntriesByType('resource').filter((entry) => ${FIRST}).reduce((sum, entry) => sum + entry.encodedBodySize, 0)`,
  )
  await context.close()
  return { largest: seen.largest, interactive: Math.max(content, seen.busyUntil), bytes }
}

async function slow(page: Page, { slowdown, network }: Machine): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  if (!network) return
  const { latency, throughput } = network
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency,
    downloadThroughput: throughput,
    uploadThroughput: throughput,
  })
}

async function measured(browser: Browser, url: string, machine: Machine): Promise<Loaded> {
  const rounds: Loaded[] = []
  for (let round = 0; round < ROUNDS; round += 1) rounds.push(await load(browser, url, machine))
  return {
    largest: median(rounds.map(({ largest }) => largest)),
    interactive: median(rounds.map(({ interactive }) => interactive)),
    bytes: median(rounds.map(({ bytes }) => bytes)),
  }
}

const browser = await openChromium()
const { url, stop } = await startBuilt()
try {
  for (const machine of machines) {
    const plain = await measured(browser, `${url}/health/live`, machine)
    console.log(`\n${machine.name}; a page without script is painted after ${plain.largest.toFixed(0)} ms\n`)
    console.log('| view | first load, KB | largest paint, ms | ratio | interactive, ms |')
    console.log('| --- | ---: | ---: | ---: | ---: |')
    for (const view of views) {
      const { largest, interactive, bytes } = await measured(browser, `${url}${view}`, machine)
      const ratio = (largest / plain.largest).toFixed(1)
      const told = [(bytes / 1024).toFixed(1), largest.toFixed(0), ratio, interactive.toFixed(0)]
      console.log(`| ${decodeURIComponent(view)} | ${told.join(' | ')} |`)
    }
  }
} finally {
  await browser.close()
  stop()
}
