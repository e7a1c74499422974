import type { Browser, Page } from 'playwright-core'
import { openChromium } from './openChromium.ts'
import { startBuilt } from './startBuilt.ts'

/**
 * `npm run bench:graph`: what keeps the page's main thread busy while the graph grows to 2,000 entities and is then
 * looked at, in Chromium with its WebGL in software: build first. A seed of one city has no 2,000 that hang together,
 * so the last rounds are invented: 500 neighbours each, with relations as dense as those of the seed.
 *
 * A task's length is that of the wall clock. Beside it stand what of it went by waiting for the GPU process, which here
 * is software that compiles, draws and hands each canvas back pixel by pixel, and what the thread worked; for the rest
 * it waited for a core.
 */

const START = 'place:datong'
const INVENTED_ROUNDS = 3
const INVENTED = 500
const LONG_MS = 50

interface TraceEvent {
  readonly name: string
  readonly ph: string
  readonly pid: number
  readonly tid: number
  readonly ts: number
  readonly dur?: number
  readonly tdur?: number
  readonly args?: { readonly name?: string }
}

/** In milliseconds. */
interface Task {
  readonly length: number
  readonly worked: number
  readonly waitedForGpu: number
}

interface Frame {
  readonly duration: number
  readonly scripts: readonly { readonly invoker: string; readonly duration: number; readonly where: string }[]
}

/** A hub of the picture with neighbours that no document states. */
function inventedRound(hub: string, round: number): object {
  const kinds = ['PROJECT', 'ENTERPRISE', 'POLICY', 'INDUSTRY', 'FACILITY', 'ORGANIZATION']
  const types = ['LOCATED_IN', 'BUILT_BY', 'IN_INDUSTRY', 'PART_OF']
  const nodes = Array.from({ length: INVENTED }, (_, at) => ({
    id: `invented:${round}-${at}`,
    kind: kinds[at % kinds.length],
    name: `虚构项目 ${round}-${at}`,
    degree: at % 5 === 0 ? 8 : 2,
  }))
  const relation = (from: string, to: string, at: number): object => ({
    id: `invented:${from}>${to}`,
    type: types[at % types.length],
    from: { id: from },
    to: { id: to },
  })
  const toHub = nodes.map(({ id }, at) => relation(id, hub, at))
  const among = nodes.flatMap(({ id }, at) => {
    const other = nodes[(at * 7 + 1) % INVENTED]
    return at % 2 === 0 && other && other.id !== id ? [relation(id, other.id, at)] : []
  })
  return { data: { neighborhood: { truncated: false, nodes, relations: [...toHub, ...among] } } }
}

const WAITS_FOR_GPU = new Set(['CommandBufferHelper::Finish', 'CommandBufferHelper::Flush'])

/** The long tasks of the page's main thread, read from a trace. */
function longTasks(trace: Buffer): Task[] {
  const { traceEvents } = JSON.parse(trace.toString()) as { readonly traceEvents: readonly TraceEvent[] }
  const mains = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  )
  const ofMain = traceEvents
    .filter(({ ph, pid, tid }) => ph === 'X' && mains.has(`${pid} ${tid}`))
    .sort((one, other) => one.ts - other.ts)
  return ofMain
    .filter(({ name, dur = 0 }) => name.endsWith('RunTask') && dur > LONG_MS * 1000)
    .map((task) => ({
      length: (task.dur ?? 0) / 1000,
      worked: (task.tdur ?? 0) / 1000,
      waitedForGpu: waited(ofMain, task) / 1000,
    }))
    .sort((one, other) => other.length - one.length)
}

/** A wait within a wait counts once. */
function waited(events: readonly TraceEvent[], { ts, dur = 0, pid }: TraceEvent): number {
  let sum = 0
  let until = ts
  for (const wait of events) {
    if (!WAITS_FOR_GPU.has(wait.name) || wait.pid !== pid || wait.ts < until || wait.ts > ts + dur) continue
    sum += wait.dur ?? 0
    until = wait.ts + (wait.dur ?? 0)
  }
  return sum
}

const watching = `
  window.longFrames = []
  new PerformanceObserver((list) => {
    for (const { duration, scripts } of list.getEntries())
      window.longFrames.push({
        duration,
        scripts: scripts.map((one) => ({
          invoker: one.invoker.replace(/https?:\\/\\/[^/]+/, ''),
          duration: one.duration,
          where: one.sourceFunctionName + ' ' + one.sourceURL.split('/').pop() + ':' + one.sourceCharPosition,
        })),
      })
  }).observe({ type: 'long-animation-frame', buffered: true })
`

/** How many entities the picture says that it shows. */
const shown = (page: Page): Promise<string> =>
  page.evaluate<string>("/\\d+/.exec(document.querySelector('.picture')?.ariaLabel ?? '')?.[0] ?? ''")

interface Step {
  readonly name: string
  /** Whether other entities are shown after it. */
  readonly changes: boolean
  readonly act: () => Promise<void>
}

async function measure(browser: Browser, page: Page, { name, changes, act }: Step): Promise<void> {
  const before = await shown(page)
  await browser.startTracing(page, { categories: ['toplevel', 'devtools.timeline', 'gpu', '__metadata'] })
  await act()
  while (changes && (await shown(page)) === before) await page.waitForTimeout(20)
  await page.locator('.picture[aria-busy=false]').waitFor({ timeout: 60_000 })
  // Lines and labels come with the next frame.
  await page.waitForTimeout(500)
  const tasks = longTasks(await browser.stopTracing())
  const frames = await page.evaluate<Frame[]>('window.longFrames.splice(0)')
  const worked = tasks.filter((task) => task.worked > LONG_MS)
  const each = tasks.map((task) =>
    [task.length, task.waitedForGpu, task.worked].map((ms) => ms.toFixed(0)).join('/'),
  )
  console.log(`| ${name} | ${await shown(page)} | ${tasks.length} | ${worked.length} | ${each.join(', ')} |`)
  if (!process.argv.includes('--scripts')) return
  for (const { duration, scripts } of frames) {
    const by = scripts.map((one) => `${one.invoker} ${one.where} ${one.duration.toFixed(0)} ms`)
    console.log(`    frame of ${duration.toFixed(0)} ms: ${by.join('; ')}`)
  }
}

const browser = await openChromium()
const { url, stop } = await startBuilt()
const page = await browser.newPage({ locale: 'zh-CN', viewport: { width: 1280, height: 900 } })
await page.addInitScript(watching)
let invented = 0
await page.route('**/graphql', async (route) => {
  const { variables } = route.request().postDataJSON() as { variables: { id?: string; limit?: number } }
  const { id, limit } = variables
  if (invented === 0 || id === undefined || limit === undefined) return route.continue()
  await route.fulfill({ json: inventedRound(id, invented) })
})
console.log(`tasks of the main thread over ${LONG_MS} ms, in milliseconds: length/waited for the GPU/worked`)
console.log('| step | entities | tasks | worked so long | each |\n| --- | ---: | ---: | ---: | --- |')
const list = page.locator('.listed.entities')
const picture = page.locator('.picture')
const kind = page.getByRole('checkbox', { name: /^企业/ })
const steps: readonly Step[] = [
  {
    name: 'open',
    changes: true,
    act: async () => {
      await page.goto(`${url}/graph?id=${encodeURIComponent(START)}`)
    },
  },
  { name: 'show 500', changes: true, act: () => page.getByRole('button', { name: '显示更多' }).click() },
  ...Array.from({ length: INVENTED_ROUNDS }, (_, round) => ({
    name: `expand ${round + 1}`,
    changes: true,
    act: () => {
      invented = round + 1
      return list.locator('button').nth(invented).click()
    },
  })),
  { name: 'hide a kind', changes: true, act: () => kind.uncheck() },
  { name: 'show it again', changes: true, act: () => kind.check() },
  {
    name: 'zoom',
    changes: false,
    act: async () => {
      await picture.hover()
      for (let turn = 0; turn < 5; turn += 1) await page.mouse.wheel(0, -120)
    },
  },
  {
    name: 'move',
    changes: false,
    act: async () => {
      await picture.hover()
      await page.mouse.down()
      for (let at = 0; at < 20; at += 1) await page.mouse.move(400 + 10 * at, 500 + 5 * at)
      await page.mouse.up()
    },
  },
  {
    name: 'scroll the list',
    changes: false,
    act: async () => {
      await list.locator('li').first().hover()
      for (let turn = 0; turn < 10; turn += 1) await page.mouse.wheel(0, 2000)
    },
  },
]
for (const step of steps) await measure(browser, page, step)
await browser.close()
stop()
