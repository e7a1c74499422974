import 'reflect-metadata'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadSeed } from '../../src/cli/loadSeed.ts'
import { receiveTexts } from '../../src/cli/receiveTexts.ts'
import { decodeText } from '../../src/documents/decodeText.ts'
import { DocumentInvalid } from '../../src/documents/DocumentInvalid.ts'
import { outlineOf } from '../../src/documents/outlineOf.ts'
import { SeedInvalid } from '../../src/statements/SeedInvalid.ts'
import type { GraphStore } from '../../src/store/GraphStore.ts'
import { loadedFingerprint } from '../../src/store/loadedFingerprint.ts'
import { openStore } from '../../src/store/openStore.ts'
import { textColumn } from '../../src/store/textColumn.ts'
import { isWellFormed } from '../../src/text/isWellFormed.ts'
import { normaliseText } from '../../src/text/normaliseText.ts'
import { smallSeedFolder } from '../seed/smallSeed.ts'
import { oddText } from './oddText.ts'
import { startProgram, type Program } from './startProgram.ts'

const folder = mkdtempSync(join(tmpdir(), 'plangraph-any-'))
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

const documentOf = (text: string): object => ({
  id: 'document:any',
  text,
  meta: {
    id: 'document:any',
    file: 'any.txt',
    title: '任意',
    kind: 'PRESS_ARTICLE',
    place: 'place:linjiang',
    issuer: 'organization:planning',
    date: '2031',
    reviews: '2030',
  },
})

interface Passage {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** Passages are stretches of the text, of bounded length, in whole characters, and nothing but white space is left out. */
function expectServed(text: string, passages: readonly Passage[], titles: readonly string[]): void {
  const left = Array.from({ length: text.length }, () => true)
  for (const passage of passages) {
    expect(passage.text).toBe(text.slice(passage.start, passage.end))
    expect(passage.text.length).toBeLessThanOrEqual(2_000)
    expect(isWellFormed(passage.text)).toBe(true)
    left.fill(false, passage.start, passage.end)
  }
  expect(
    text
      .split('')
      .filter((_, at) => left[at])
      .join('')
      .trim(),
  ).toBe('')
  expect(titles).toEqual(outlineOf(text).map(({ title }) => title))
  for (const title of titles) {
    expect(isWellFormed(title)).toBe(true)
    expect(title.length).toBeLessThanOrEqual(30)
    expect(text).toContain(title)
  }
}

describe('a file of any text', () => {
  let store: GraphStore
  beforeAll(async () => {
    store = await openStore({ dataDir: join(folder, 'files'), timeoutMs: 20_000 })
    await loadSeed(store, smallSeedFolder)
  })
  afterAll(() => store.close())

  const served = async (): Promise<Passage[]> => {
    const text = `MATCH (:Document {id: 'document:any'})-[:HAS_PASSAGE]->(p:Passage)
      RETURN p.start AS start, p.end AS end, p.text AS text ORDER BY start`
    return (await store.read({ text, parameters: {} })) as unknown as Passage[]
  }
  const titles = async (): Promise<string[]> => {
    const text = `MATCH (:Document {id: 'document:any'})-[:HAS_SECTION]->(s:Section)
      RETURN s.title AS title, s.start AS start ORDER BY start`
    return (await store.read({ text, parameters: {} })).map((row) => textColumn(row, 'title'))
  }

  it('is refused by name with advice, or served whole', async () => {
    await fc.assert(
      fc.asyncProperty(oddText, async (given) => {
        const before = await loadedFingerprint(store)
        try {
          const text = decodeText(Buffer.from(given, 'utf8'))
          await receiveTexts(store, smallSeedFolder, { documents: [documentOf(text)] })
          expectServed(text, await served(), await titles())
        } catch (error) {
          if (!(error instanceof DocumentInvalid) && !(error instanceof SeedInvalid)) throw error
          expect(error.message).toMatch(/document:any.*→|the file holds/s)
          expect(given.includes('\0') || given.trim() === '').toBe(true)
          expect(await loadedFingerprint(store)).toBe(before)
        }
      }),
      { numRuns: 100 },
    )
    expect((await loadSeed(store, smallSeedFolder)).setAside).toEqual([])
  }, 300_000)
})

describe('a request of any text', () => {
  let program: Program
  beforeAll(async () => {
    program = await startProgram(join(folder, 'requests'), { arguments: ['--seed', smallSeedFolder] })
  })
  afterAll(() => program.stop('SIGKILL'))

  it('is refused by name with advice, or served whole', async () => {
    const half = fc.constantFrom('\ud842', '\udfb7', '')
    await fc.assert(
      fc.asyncProperty(oddText, half, async (some, surrogate) => {
        const given = `${some}${surrogate}`
        const response = await fetch(`${program.url}/documents`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', authorization: `Bearer ${program.key() ?? ''}` },
          body: JSON.stringify({ documents: [documentOf(given)] }),
        })
        const answer = (await response.json()) as { errors?: { message: string; extensions: object }[] }
        if (response.status !== 200) {
          expect([response.status, answer.errors?.[0]?.extensions]).toMatchObject([
            400,
            { code: 'BAD_USER_INPUT' },
          ])
          expect(answer.errors?.[0]?.message).toMatch(/document:any:0 .*→/s)
          expect(!isWellFormed(given) || given.trim() === '').toBe(true)
          return
        }
        const told = (await program.ask(`{ document(id: "document:any") { place { name } sections { title }
          passages(first: 100) { totalCount nodes { start end text } } } }`)) as {
          document: {
            sections: { title: string }[]
            passages: { totalCount: number; nodes: Passage[] }
          }
        }
        const { passages, sections } = told.document
        expect(passages.nodes).toHaveLength(passages.totalCount)
        expectServed(
          normaliseText(given),
          passages.nodes,
          sections.map(({ title }) => title),
        )
      }),
      { numRuns: 40 },
    )
    await program.stop('SIGTERM')
    program = await startProgram(join(folder, 'requests'), { arguments: ['--seed', smallSeedFolder] })
    expect(await program.ask('{ documentsSetAside { id } }')).toEqual({ documentsSetAside: [] })
  }, 300_000)
})
