import { existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Browser, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect } from 'vitest'
import { projectRoot } from '../../src/store/projectRoot.ts'
import { startProgram, type Program } from '../cli/startProgram.ts'

const executablePath = process.env['PLANGRAPH_CHROMIUM'] ?? '/usr/bin/chromium'
/** Whether there is no browser to test with. */
export const missing = !existsSync(executablePath)
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8')

let program: Program
let browser: Browser
beforeAll(async () => {
  expect(existsSync(join(projectRoot, 'dist/explorer/index.html')), 'run `npm run explorer` first').toBe(true)
  program = await startProgram(mkdtempSync(join(tmpdir(), 'plangraph-page-')))
  if (!missing) browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
})
afterAll(async () => {
  if (!missing) await browser.close()
  await program.stop('SIGTERM')
})

export interface Opened {
  readonly page: Page
  readonly complaints: string[]
  readonly hosts: Set<string>
}

/** Opens the page and keeps what it complains of and which hosts it asks. */
export async function open(path: string, options: Parameters<Browser['newPage']>[0] = {}): Promise<Opened> {
  const page = await browser.newPage({ locale: 'zh-CN', viewport: { width: 1280, height: 900 }, ...options })
  const complaints: string[] = []
  const hosts = new Set<string>()
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('request', (request) => hosts.add(new URL(request.url()).host))
  await page.goto(`${program.url}${path}`)
  return { page, complaints, hosts }
}

interface Finding {
  readonly id: string
  readonly impact: string
  readonly nodes: readonly { readonly html: string }[]
}

/** Findings of axe that would keep somebody out. */
export async function barriers(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  const { violations } = await page.evaluate<{ violations: Finding[] }>('axe.run()')
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)
}

export const opensOn = { timeout: 10_000 }

/** Where the page is served. */
export const origin = (): string => program.url

/** What the API behind the page answers. */
export const told = (query: string): Promise<unknown> => program.ask(query)
