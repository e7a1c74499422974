import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, describe, expect, it } from 'vitest'
import { anchorsOf } from '../../src/graph/anchorsOf.ts'
import { declaredModel } from '../../src/model/declaredModel.ts'
import { FrameType } from '../../src/model/vocabularies/FrameType.ts'
import { RelationType } from '../../src/model/vocabularies/RelationType.ts'
import { graphDigest } from '../../src/store/graphDigest.ts'
import { openStore } from '../../src/store/openStore.ts'
import { projectRoot } from '../../src/store/projectRoot.ts'

const children: ChildProcess[] = []
const folders: string[] = []
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL')
  for (const made of folders.splice(0)) rmSync(made, { recursive: true, force: true })
})
const folder = (): string => {
  const made = mkdtempSync(join(tmpdir(), 'plangraph-start-'))
  folders.push(made)
  return made
}

interface Line {
  readonly msg: string
  readonly url?: string
}

/** Starts the program as `npm start` does; `until` waits for a line of its log. */
function start(
  dataDir: string,
  environment: Readonly<Record<string, string>> = {},
): { child: ChildProcess; until: (message: string) => Promise<Line> } {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', 'start'], {
    cwd: projectRoot,
    env: { ...process.env, DATA_DIR: dataDir, PORT: '0', LOG_LEVEL: 'info', NEO4J_URI: '', ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  children.push(child)
  const seen: Line[] = []
  createInterface({ input: child.stdout }).on('line', (line) => seen.push(JSON.parse(line) as Line))
  const found = (message: string): Line | undefined => seen.find((line) => line.msg === message)
  return {
    child,
    until: async (message) => {
      await expect.poll(() => found(message), { timeout: 30_000, interval: 20 }).toBeDefined()
      return found(message) ?? { msg: '' }
    },
  }
}

async function stopped(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  const closed = once(child, 'close')
  child.kill(signal)
  return ((await closed) as [number | null])[0]
}

async function digestOf(dataDir: string): Promise<string> {
  const store = await openStore({ dataDir, timeoutMs: 20_000 })
  const types = Object.keys({ ...RelationType.values, ...FrameType.values })
  const digest = await graphDigest(store, anchorsOf(declaredModel), types)
  await store.close()
  return digest
}

describe('plangraph start', () => {
  it('serves at once, is not ready while the database is away, and says so', async () => {
    const { child, until } = start(folder(), { NEO4J_URI: 'bolt://127.0.0.1:9' })
    const { url = '' } = await until('listening')
    await until('the database is away; trying again')
    expect((await fetch(`${url}/health/live`)).status).toBe(200)
    const ready = await fetch(`${url}/health/ready`)
    expect(ready.status).toBe(503)
    expect(await ready.json()).toMatchObject({ status: 'not ready' })
    expect(await stopped(child, 'SIGTERM')).toBe(0)
  })

  it('loads the seed, is ready, answers, and ends with 0', async () => {
    const dataDir = folder()
    const { child, until } = start(dataDir)
    const { url = '' } = await until('ready')
    const base = new URL(url).origin
    expect((await fetch(`${base}/health/ready`)).status).toBe(200)
    const answer = await fetch(`${base}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ documents { id } }' }),
    })
    expect(await answer.json()).toMatchObject({ data: { documents: expect.any(Array) as unknown } })
    expect(await stopped(child, 'SIGTERM')).toBe(0)
    expect(await digestOf(dataDir)).not.toBe('')
  })

  it('killed eight times at a random moment of the load, then started: the graph of a clean load', async () => {
    const clean = folder()
    const first = start(clean)
    await first.until('ready')
    await stopped(first.child, 'SIGTERM')
    const wanted = await digestOf(clean)
    const dataDir = folder()
    for (let round = 0; round < 8; round += 1) {
      const { child, until } = start(dataDir)
      await until('listening')
      await wait(Math.random() * 1_000)
      await stopped(child, 'SIGKILL')
    }
    const last = start(dataDir)
    await last.until('ready')
    await stopped(last.child, 'SIGTERM')
    expect(await digestOf(dataDir)).toBe(wanted)
  }, 180_000)
})
