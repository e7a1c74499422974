import 'reflect-metadata'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadSeed } from '../../src/cli/loadSeed.ts'
import { receiveTexts } from '../../src/cli/receiveTexts.ts'
import { setAsideDocuments } from '../../src/store/setAsideDocuments.ts'
import type { GraphStore } from '../../src/store/GraphStore.ts'
import { loadedFingerprint } from '../../src/store/loadedFingerprint.ts'
import { storedTexts } from '../../src/store/storedTexts.ts'
import { onEveryEngine } from '../contract/onEveryEngine.ts'
import { smallSeedFolder } from '../seed/smallSeed.ts'

const meta = (slug: string, more: object = {}): object => ({
  id: `document:${slug}`,
  file: `${slug}.txt`,
  title: '讲话',
  kind: 'WORK_REPORT',
  place: 'place:linjiang',
  issuer: 'organization:planning',
  date: '2031',
  reviews: '2030',
  ...more,
})
const given = (slug: string, text: string, more: object = {}): object => ({
  id: `document:${slug}`,
  text,
  meta: meta(slug, more),
})

onEveryEngine((engine) => {
  let store: GraphStore
  beforeAll(async () => {
    store = await engine.open()
    await loadSeed(store, smallSeedFolder)
  })
  const receive = (...documents: object[]): ReturnType<typeof receiveTexts> =>
    receiveTexts(store, smallSeedFolder, { documents })
  const held = async (): Promise<unknown> => [
    await loadedFingerprint(store),
    (await storedTexts((query) => store.read(query))).map(({ id }) => id),
    await setAsideDocuments(store),
  ]

  describe('texts that are received', () => {
    it.each<[string, object[], RegExp]>([
      [
        'a place that is an indicator',
        [given('a', '好。', { place: 'indicator:gdp' })],
        /document:a.*WRONG_KIND.*place: indicator:gdp is of kind indicator → name one of county/,
      ],
      [
        'an issuer that is a project',
        [given('a', '好。', { issuer: 'project:grid' })],
        /WRONG_KIND.*issuer: project:grid/,
      ],
      [
        'a speaker that is no person',
        [given('a', '好。', { speaker: 'organization:planning' })],
        /WRONG_KIND.*speaker.*name one of person/,
      ],
      ['a place of no kind', [given('a', '好。', { place: 'planet:mars' })], /UNKNOWN_KIND.*planet:mars/],
      [
        'a place that nothing is',
        [given('a', '好。', { place: 'place:nowhere' })],
        /DANGLING_REFERENCE.*place:nowhere/,
      ],
      ['a document that nobody lists', [{ id: 'document:a', text: '好。' }], /DOCUMENT_UNKNOWN.*document:a/],
      ['the list entry of another', [{ ...given('a', '好。'), meta: meta('b') }], /DOCUMENT_UNKNOWN/],
      [
        'a document twice',
        [given('a', '好。'), given('a', '坏。')],
        /DOCUMENT_TWICE.*document:a is given twice/,
      ],
      [
        'more sentences than can be served',
        [given('a', '好。'.repeat(20_001))],
        /DOCUMENT_TOO_LARGE.*20001 sentences; allowed are 20000/,
      ],
      [
        'half a character',
        [given('a', '好\ud842')],
        /document:a:0 .*documents\.1\.text: holds NUL or half a character/,
      ],
      ['NUL', [given('a', '好\0')], /holds NUL or half a character/],
      ['nothing but white space', [given('a', ' \u3000\n')], /holds no text/],
      [
        'a period that ends before it begins',
        [given('a', '好。', { reviews: '2030/2020' })],
        /ends before it begins/,
      ],
      ['an id without end', [given('a'.repeat(300), '好。')], /documents\.1\.id: Too big.*at most 200/],
    ])('%s: refused by name, and nothing of the request is kept', async (_case, documents, message) => {
      const before = await held()
      await expect(receive(given('sound', '很好。'), ...documents)).rejects.toThrow(message)
      expect(await held()).toEqual(before)
    })

    it('are normalised, kept with the graph in one step, and taken again', async () => {
      const { ingested } = await receive(given('a', '一、e\u0301\r\n好。\r坏。'))
      expect(ingested).toMatchObject([{ id: 'document:a', passages: 3 }])
      const [{ text } = { text: '' }] = await storedTexts((query) => store.read(query))
      expect(text).toBe('一、\u00e9\n好。\n坏。')
      const before = await held()
      await receive(given('a', '一、é\n好。\n坏。'))
      expect(await held()).toEqual(before)
    })

    it('at the same time: every one that was acknowledged is in the graph', async () => {
      const slugs = ['p', 'q', 'r', 's']
      await Promise.all(slugs.map((slug) => receive(given(slug, '很好。'))))
      const texts = (await storedTexts((query) => store.read(query))).map(({ id }) => id)
      const rows = await store.read({
        text: 'MATCH (d:Document)-[:HAS_PASSAGE]->(:Passage) RETURN DISTINCT d.id AS id ORDER BY id',
        parameters: {},
      })
      expect(rows.map(({ id }) => id)).toEqual(texts)
      expect(texts).toEqual(expect.arrayContaining(slugs.map((slug) => `document:${slug}`)))
    })
  })
})
