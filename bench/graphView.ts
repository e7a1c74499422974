import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { chromium, type Browser, type Page } from 'playwright-core'
import { projectRoot } from '../src/store/projectRoot.ts'

/**
 * `npm run bench:graph`: what keeps the page's main thread busy while the graph grows to 2,000 entities and is then
 * looked at, in Chromium with its WebGL in software: build first. A seed of one city has no 2,000 that hang together,
 * so the last rounds are invented: 500 neighbours each, with relations as dense as those of the seed.
 *
 * A task's length is that of the wall clock; the part of it that the thread worked is told beside it, for the rest it
 * waited: for the GPU process, which draws in software here, or for a core.
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

interface Task {
  readonly dur: number
  readonly tdur: number
}

interface Frame {
  readonly duration: number
  readonly scripts: readonly { readonly invoker: string; readonly duration: number; readonly where: string }[]
}

const program = spawn(process.execPath, ['dist/cli/main.js', 'start'], {
  cwd: projectRoot,
  env: { ...process.env, DATA_DIR: mkdtempSync(join(tmpdir(), 'plangraph-bench-')), PORT: '0', NEO4J_URI: '' },
  stdio: ['ignore', 'pipe', 'inherit'],
})

function listening({ stdout }: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let url = ''
    if (!stdout) return
    createInterface({ input: stdout })
      .on('line', (line) => {
        const told = JSON.parse(line) as { readonly msg: string; readonly url?: string }
        url = told.url ?? url
        if (told.msg === 'ready') resolve(url)
      })
      .on('close', () => {
        reject(new Error('the program ended'))
      })
  })
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

/** Long tasks of the renderer's main thread, read from a trace. */
function longTasks(trace: Buffer): Task[] {
  const { traceEvents } = JSON.parse(trace.toString()) as { readonly traceEvents: readonly TraceEvent[] }
  const mains = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  )
  return traceEvents
    .filter(({ name, ph, pid, tid }) => ph === 'X' && name.endsWith('RunTask') && mains.has(`${pid} ${tid}`))
    .map(({ dur = 0, tdur = 0 }) => ({ dur: dur / 1000, tdur: tdur / 1000 }))
    .filter(({ dur }) => dur > LONG_MS)
    .sort((one, other) => other.dur - one.dur)
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

const drawn = async (page: Page): Promise<void> => {
  // A change reaches the picture within a frame or two; placed is told after it.
  await page.waitForTimeout(150)
  await page.locator('.picture[aria-busy=false]').waitFor({ timeout: 60_000 })
  await page.waitForTimeout(400)
}

const shown = (page: Page): Promise<string> =>
  page.locator('.picture').evaluate((picture) => /\d+/.exec(picture.ariaLabel ?? '')?.[0] ?? '')

async function step(browser: Browser, page: Page, name: string, act: () => Promise<void>): Promise<void> {
  await browser.startTracing(page, { categories: ['toplevel', 'devtools.timeline', '__metadata'] })
  await act()
  await drawn(page)
  const tasks = longTasks(await browser.stopTracing())
  const frames = await page.evaluate<Frame[]>('window.longFrames.splice(0)')
  const told = tasks.map(({ dur, tdur }) => `${dur.toFixed(0)} (${tdur.toFixed(0)})`).join(', ')
  console.log(`| ${name} | ${await shown(page)} | ${tasks.length} | ${told} |`)
  if (process.argv.includes('--scripts')) {
    for (const { duration, scripts } of frames) {
      const by = scripts.map((one) => `${one.invoker} ${one.where} ${one.duration.toFixed(0)} ms`)
      console.log(`    frame of ${duration.toFixed(0)} ms: ${by.join('; ')}`)
    }
  }
}

/** A row of a list that may hold only those in sight. */
async function expandRow(page: Page, at: number): Promise<void> {
  await page.locator('.listed.entities button').nth(at).click()
}

const executablePath = process.env['PLANGRAPH_CHROMIUM'] ?? '/usr/bin/chromium'
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
const url = await listening(program)
const page = await browser.newPage({ locale: 'zh-CN', viewport: { width: 1280, height: 900 } })
await page.addInitScript(watching)
page.on('console', (m) => console.log(m.text()))
let invented = 0
await page.route('**/graphql', async (route) => {
  const { query, variables } = route.request().postDataJSON() as { query: string; variables: { id?: string } }
  if (invented === 0 || !query.includes('query Graph(')) return route.continue()
  await route.fulfill({ json: inventedRound(variables.id ?? '', invented) })
})
console.log(`tasks of the main thread over ${LONG_MS} ms: length (worked), in milliseconds`)
console.log('| step | entities | long tasks | each |\n| --- | ---: | ---: | --- |')
await step(browser, page, 'open', async () => {
  await page.goto(`${url}/graph?id=${encodeURIComponent(START)}`)
  await page.locator('.picture').waitFor()
})
await step(browser, page, 'show 500', () => page.getByRole('button', { name: '显示更多' }).click())
for (let round = 1; round <= INVENTED_ROUNDS; round += 1) {
  invented = round
  await step(browser, page, `expand ${round}`, () => expandRow(page, round))
}
const picture = page.locator('.picture')
await step(browser, page, 'hide a kind', () => page.getByRole('checkbox', { name: /^企业/ }).uncheck())
await step(browser, page, 'show it again', () => page.getByRole('checkbox', { name: /^企业/ }).check())
await step(browser, page, 'zoom', async () => {
  await picture.hover()
  for (let turn = 0; turn < 5; turn += 1) await page.mouse.wheel(0, -120)
})
await step(browser, page, 'move', async () => {
  await picture.hover()
  await page.mouse.down()
  for (let at = 0; at < 20; at += 1) await page.mouse.move(400 + 10 * at, 500 + 5 * at)
  await page.mouse.up()
})
await step(browser, page, 'scroll the list', async () => {
  await page.locator('.listed.entities').hover()
  for (let turn = 0; turn < 10; turn += 1) await page.mouse.wheel(0, 2000)
})
await browser.close()
program.kill('SIGTERM')
