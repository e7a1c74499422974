import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { chromium, type Browser, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect } from 'vitest'
import { projectRoot } from '../../src/store/projectRoot.ts'
import { startProgram, type Program } from '../cli/startProgram.ts'

const executablePath = process.env['PLANGRAPH_CHROMIUM'] ?? '/usr/bin/chromium'
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8')

export const browserMissing = !existsSync(executablePath)
export const opensOn = { timeout: 10_000 }

export interface Opened {
  readonly page: Page
  readonly complaints: string[]
  readonly hosts: Set<string>
}

export interface Pages {
  /** Opens the page and keeps what it complains of and which hosts it asks. */
  readonly open: (path: string, options?: Parameters<Browser['newPage']>[0]) => Promise<Opened>
  readonly url: () => string
  readonly ask: Program['ask']
}

interface Options {
  /** The folder of another seed than the program's own. */
  readonly seed?: string
  /** Texts to load, and the list that says what they are. */
  readonly texts?: { readonly files: readonly string[]; readonly meta: string }
}

/** The program and a browser for the tests of one file. */
export function withPages({ seed, texts }: Options = {}): Pages {
  const ofSeed = seed === undefined ? [] : ['--seed', seed]
  let program: Program
  let browser: Browser
  beforeAll(async () => {
    expect(existsSync(join(projectRoot, 'dist/explorer/index.html')), 'run `npm run explorer` first').toBe(
      true,
    )
    const dataDir = mkdtempSync(join(tmpdir(), 'plangraph-page-'))
    program = await startProgram(dataDir, { arguments: ofSeed })
    if (texts) {
      const command = ['--import', 'tsx', 'src/cli/main.ts', 'ingest', ...texts.files, '--meta', texts.meta]
      const env = { ...process.env, DATA_DIR: dataDir, NEO4J_URI: '' }
      await promisify(execFile)(process.execPath, [...command, ...ofSeed], { cwd: projectRoot, env })
    }
    if (!browserMissing) browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
  })
  afterAll(async () => {
    if (!browserMissing) await browser.close()
    await program.stop('SIGTERM')
  })
  return {
    open: async (path, options = {}) => {
      const page = await browser.newPage({
        locale: 'zh-CN',
        viewport: { width: 1280, height: 900 },
        ...options,
      })
      const complaints: string[] = []
      const hosts = new Set<string>()
      page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
      page.on('pageerror', (error) => complaints.push(error.message))
      page.on('request', (request) => hosts.add(new URL(request.url()).host))
      await page.goto(`${program.url}${path}`)
      return { page, complaints, hosts }
    },
    url: () => program.url,
    ask: (query) => program.ask(query),
  }
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

/** By how many pixels the page is wider than its window. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth')
