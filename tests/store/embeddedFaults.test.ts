import { spawn } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, describe, expect, it } from 'vitest'
import { hashOf } from '../../src/text/hashOf.ts'
import { graphDigest } from '../../src/store/graphDigest.ts'
import type { GraphStore } from '../../src/store/GraphStore.ts'
import { openStore } from '../../src/store/openStore.ts'
import { prepare } from '../../src/store/prepare.ts'
import { StoreBusy } from '../../src/store/StoreBusy.ts'
import { StoreTimeout } from '../../src/store/StoreTimeout.ts'
import { searchTermsOf } from '../../src/names/searchTermsOf.ts'
import { unitsOf } from '../../src/names/unitsOf.ts'
import { writeForm } from '../../src/names/writeForm.ts'
import { StoreUnavailable } from '../../src/store/StoreUnavailable.ts'

const folders: string[] = []
const folder = (): string => {
  const made = mkdtempSync(join(tmpdir(), 'plangraph-faults-'))
  folders.push(made)
  return made
}
afterEach(() => {
  for (const made of folders.splice(0)) rmSync(made, { recursive: true, force: true })
})

const open = (dataDir: string, timeoutMs = 10_000): Promise<GraphStore> => openStore({ dataDir, timeoutMs })
const count = async (store: GraphStore): Promise<unknown> => {
  const rows = await store.read({ text: 'MATCH (n:Entity) RETURN count(n) AS count', parameters: {} })
  return rows[0]?.count
}
const fill = async (dataDir: string): Promise<void> => {
  const store = await open(dataDir)
  await prepare(store, ['Entity'], ['Entity'])
  await store.write((transaction) =>
    transaction.run({
      text: "UNWIND range(1, 200) AS i CREATE (n:Entity {id: 'n' + toString(i)}) SET n += $properties",
      parameters: {
        properties: {
          name: '浑源',
          names: ['浑源'],
          forms: [writeForm(unitsOf('浑源'))],
          terms: searchTermsOf('COUNTY', [unitsOf('浑源')]),
        },
      },
    }),
  )
  await store.close()
}
const bytesOf = (dataDir: string): string =>
  hashOf(
    readdirSync(dataDir, { recursive: true, encoding: 'utf8' })
      .filter((name) => statSync(join(dataDir, name)).isFile())
      .sort()
      .map((name) => [name, readFileSync(join(dataDir, name)).toString('base64')]),
  )

async function expectRefusal(dataDir: string, advice: RegExp): Promise<void> {
  const before = bytesOf(dataDir)
  const refusal = await open(dataDir).then(
    () => undefined,
    (error: unknown) => error,
  )
  expect(refusal).toBeInstanceOf(StoreUnavailable)
  expect((refusal as Error).message).toContain(dataDir)
  expect((refusal as Error).message).toMatch(advice)
  expect(bytesOf(dataDir)).toBe(before)
}

describe('the data folder', () => {
  it('is made where it is missing, and what is written stays', async () => {
    const dataDir = join(folder(), 'a', 'b')
    await fill(dataDir)
    const again = await open(dataDir)
    expect(await count(again)).toBe(200)
    expect(await again.search('浑源', null, 3)).toHaveLength(3)
    await again.close()
  })

  it('that is a file is refused', async () => {
    const file = join(folder(), 'file')
    writeFileSync(file, 'mine')
    await expect(open(file)).rejects.toBeInstanceOf(StoreUnavailable)
    expect(readFileSync(file, 'utf8')).toBe('mine')
  })

  it('held by another store is refused, and the first goes on', async () => {
    const dataDir = folder()
    const first = await open(dataDir)
    await expect(open(dataDir)).rejects.toThrow(/in use by another/)
    expect(await count(first)).toBe(0)
    await first.close()
  })

  it('held by another process is refused', async () => {
    const dataDir = folder()
    await fill(dataDir)
    const holder = spawn(
      process.execPath,
      ['--import', 'tsx', join(import.meta.dirname, 'holdStore.ts'), dataDir],
      {
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    )
    await new Promise((resolve) => holder.stdout.once('data', resolve))
    await expect(open(dataDir)).rejects.toThrow(/in use by another/)
    holder.kill('SIGKILL')
    await new Promise((resolve) => holder.once('close', resolve))
    const after = await open(dataDir)
    expect(await count(after)).toBe(200)
    await after.close()
  })

  it.skipIf(process.getuid?.() === 0)(
    'that cannot be written is refused (skipped for root, who may)',
    async () => {
      const dataDir = folder()
      chmodSync(dataDir, 0o500)
      await expectRefusal(dataDir, /writable/)
      chmodSync(dataDir, 0o700)
    },
  )

  it.each([0, 1, 100, 0.5, 0.9])(
    'with a file cut to %d (bytes, or a part of it) is refused',
    async (part) => {
      const dataDir = folder()
      await fill(dataDir)
      const file = join(dataDir, 'graph.grafeo')
      truncateSync(file, part > 0 && part < 1 ? Math.floor(statSync(file).size * part) : part)
      await expectRefusal(dataDir, /damaged/)
    },
  )

  it.each([0, 5, 50, 4_100, 0.5, 0.95])('with a bit flipped at %d is refused or whole', async (place) => {
    const dataDir = folder()
    await fill(dataDir)
    const file = join(dataDir, 'graph.grafeo')
    const bytes = readFileSync(file)
    const at = Math.min(bytes.length - 1, place > 0 && place < 1 ? Math.floor(bytes.length * place) : place)
    bytes[at] = (bytes[at] ?? 0) ^ 0b100
    writeFileSync(file, bytes)
    const opened = await open(dataDir).catch((error: unknown) => error)
    if (opened instanceof Error) {
      expect(opened).toBeInstanceOf(StoreUnavailable)
      expect(opened.message).toMatch(/damaged/)
      expect(readFileSync(file).equals(bytes)).toBe(true)
    } else {
      const store = opened as GraphStore
      expect(await count(store)).toBe(200)
      await store.close()
    }
  })

  it('that holds something else is refused', async () => {
    const dataDir = folder()
    writeFileSync(join(dataDir, 'graph.grafeo'), 'a letter to my sister')
    await expectRefusal(dataDir, /damaged/)
  })

  it('where the file is a folder is refused', async () => {
    const dataDir = folder()
    mkdirSync(join(dataDir, 'graph.grafeo'))
    await expect(open(dataDir)).rejects.toBeInstanceOf(StoreUnavailable)
    expect(existsSync(join(dataDir, 'graph.grafeo'))).toBe(true)
  })
})

describe('kill -9', () => {
  it(
    'twenty times at a random moment of a load: whole or nothing, and running again completes',
    {
      timeout: 240_000,
    },
    async () => {
      const clean = folder()
      await ended(loader(clean))
      const wanted = await digestOf(clean)
      const dataDir = folder()
      for (let round = 0; round < 20; round += 1) {
        const child = loader(dataDir)
        const end = ended(child)
        await Promise.race([end, started(child)])
        await wait(Math.random() * 120)
        child.kill('SIGKILL')
        await end
      }
      await ended(loader(dataDir))
      expect(await digestOf(dataDir)).toBe(wanted)
    },
  )
})

const loader = (dataDir: string): ReturnType<typeof spawn> =>
  spawn(process.execPath, ['--import', 'tsx', join(import.meta.dirname, 'loadOnce.ts'), dataDir], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
const ended = (child: ReturnType<typeof spawn>): Promise<unknown> =>
  new Promise((resolve) => child.once('close', resolve))
const started = (child: ReturnType<typeof spawn>): Promise<unknown> =>
  new Promise((resolve) => child.stdout?.once('data', resolve))

async function digestOf(dataDir: string): Promise<string> {
  const store = await open(dataDir)
  const digest = await graphDigest(store, ['Entity'], ['WITHIN'])
  expect(await count(store)).toBe(500)
  await store.close()
  return digest
}

describe('a query that does not end', () => {
  const endless = {
    text: 'UNWIND range(1, 1000) AS x UNWIND range(1, 1000) AS y UNWIND range(1, 10) AS z RETURN count(*) AS c',
    parameters: {},
  }

  it('is answered at the deadline, and a bounded number of them leaves room', async () => {
    const store = await open(folder(), 100)
    const answers = await Promise.all(
      Array.from({ length: 12 }, () => store.read(endless).catch((error: unknown) => error)),
    )
    expect(answers.every((answer) => answer instanceof StoreTimeout || answer instanceof StoreBusy)).toBe(
      true,
    )
    await expect(store.read(endless)).rejects.toBeInstanceOf(StoreBusy)
    await expect.poll(() => count(store).catch(() => undefined), { timeout: 50_000, interval: 500 }).toBe(0)
    await store.close()
  })
})
