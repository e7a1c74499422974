import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, describe, expect, it } from 'vitest'
import { anchorsOf } from '../../src/graph/anchorsOf.ts'
import { declaredModel } from '../../src/model/declaredModel.ts'
import { FrameType } from '../../src/model/vocabularies/FrameType.ts'
import { RelationType } from '../../src/model/vocabularies/RelationType.ts'
import { graphDigest } from '../../src/store/graphDigest.ts'
import { openStore } from '../../src/store/openStore.ts'
import { smallSeedFolder } from '../seed/smallSeed.ts'
import { startProgram, type Program } from './startProgram.ts'

const running: Program[] = []
const folders: string[] = []
afterEach(async () => {
  await Promise.all(running.splice(0).map((program) => program.stop('SIGKILL')))
  for (const made of folders.splice(0)) rmSync(made, { recursive: true, force: true })
})
const folder = (): string => {
  const made = mkdtempSync(join(tmpdir(), 'plangraph-start-'))
  folders.push(made)
  return made
}

async function digestOf(dataDir: string): Promise<string> {
  const store = await openStore({ dataDir, timeoutMs: 20_000 })
  const types = Object.keys({ ...RelationType.values, ...FrameType.values })
  const digest = await graphDigest(store, anchorsOf(declaredModel), types)
  await store.close()
  return digest
}

const start = async (...given: Parameters<typeof startProgram>): Promise<Program> => {
  const program = await startProgram(...given)
  running.push(program)
  return program
}

describe('plangraph start', () => {
  it('serves at once, is not ready while the database is away, and says so', async () => {
    const { url, stop } = await start(folder(), {
      environment: { NEO4J_URI: 'bolt://127.0.0.1:9' },
      until: 'the database is away; trying again',
    })
    expect((await fetch(`${url}/health/live`)).status).toBe(200)
    const ready = await fetch(`${url}/health/ready`)
    expect(ready.status).toBe(503)
    expect(await ready.json()).toMatchObject({ status: 'not ready' })
    const asked = await fetch(`${url}/graphql?query={__typename}`, {
      headers: { 'apollo-require-preflight': '1' },
    })
    expect([asked.status, await asked.json()]).toMatchObject([
      503,
      { errors: [{ extensions: { code: 'DATABASE_UNAVAILABLE' } }] },
    ])
    expect(await stop('SIGTERM')).toBe(0)
  })

  it('loads the seed, is ready, answers, and ends with 0', async () => {
    const { url, ask, stop } = await start(folder())
    expect((await fetch(`${url}/health/ready`)).status).toBe(200)
    expect(await ask('{ documents { id } }')).toMatchObject({ documents: expect.any(Array) as unknown })
    expect(await stop('SIGTERM')).toBe(0)
  })

  it('answers and ends though nobody reads its log any more', async () => {
    const { url, stopReading, stop } = await start(folder(), { arguments: ['--seed', smallSeedFolder] })
    stopReading()
    // Some 200 bytes a line: more than a pipe and its reader's buffer hold.
    for (let round = 0; round < 60; round++) {
      await Promise.all(Array.from({ length: 25 }, () => fetch(`${url}/nowhere`)))
    }
    expect((await fetch(`${url}/health/ready`)).status).toBe(200)
    expect(await stop('SIGTERM')).toBe(0)
  })

  it('knows an unchanged seed at the second start, and loads what was changed since', async () => {
    const dataDir = folder()
    const seed = join(folder(), 'seed')
    cpSync(smallSeedFolder, seed, { recursive: true })
    const open = (until: string): Promise<Program> => start(dataDir, { arguments: ['--seed', seed], until })
    await (await open('seed loaded')).stop('SIGTERM')
    await (await open('seed unchanged')).stop('SIGTERM')
    const file = join(seed, 'entities/products.yaml')
    writeFileSync(file, readFileSync(file, 'utf8').replace('蓝茶', '蓝山茶'))
    const { until, ask } = await open('seed loaded')
    await until('ready')
    expect(await ask('{ product(id: "product:blue-tea") { name } }')).toEqual({ product: { name: '蓝山茶' } })
  })

  it('killed eight times at a random moment of the load, then started: the graph of a clean load', async () => {
    const clean = folder()
    await (await start(clean)).stop('SIGTERM')
    const wanted = await digestOf(clean)
    const dataDir = folder()
    for (let round = 0; round < 8; round += 1) {
      const { stop } = await start(dataDir, { until: 'listening' })
      await wait(Math.random() * 1_000)
      await stop('SIGKILL')
    }
    await (await start(dataDir)).stop('SIGTERM')
    expect(await digestOf(dataDir)).toBe(wanted)
  }, 180_000)
})
