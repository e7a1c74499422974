import 'reflect-metadata'
import { describe, expect, it } from 'vitest'
import { assembleFitting } from '../../src/conclusions/assembleFitting.ts'
import { assembleGraph } from '../../src/conclusions/assembleGraph.ts'
import type { StoredText } from '../../src/documents/StoredText.ts'
import { declaredModel } from '../../src/model/declaredModel.ts'
import { readSeed } from '../../src/statements/readSeed.ts'
import type { Seed } from '../../src/statements/Seed.ts'
import { smallSeedFolder } from '../seed/smallSeed.ts'

const small = readSeed(smallSeedFolder, declaredModel)
const at = { file: 'judgements.yaml', line: 1 }
const place = (id: string): Seed['authorities'][number] => ({ id, name: id, aliases: [], curated: {}, at })

/** Two places that give way to each other, which no check lets through: neither becomes a node. */
const unsound: Seed = {
  ...small,
  authorities: [...small.authorities, place('place:east'), place('place:west')],
  judgements: [
    ...small.judgements,
    { decision: 'SAME', entities: ['place:east', 'place:west'], reason: '并入', at },
    { decision: 'SAME', entities: ['place:west', 'place:east'], reason: '并入', at },
  ],
}
const text = (slug: string, named = 'place:linjiang', more: Partial<StoredText> = {}): StoredText => ({
  id: `document:${slug}`,
  text: '很好。',
  meta: JSON.stringify({
    id: `document:${slug}`,
    file: `${slug}.txt`,
    title: slug,
    kind: 'WORK_REPORT',
    place: named,
    issuer: 'organization:planning',
    date: '2031',
    reviews: '2030',
  }),
  ...more,
})
const told = (seed: Seed, texts: readonly StoredText[], newest: readonly string[] = []): unknown =>
  assembleFitting(seed, declaredModel, texts, new Set(newest)).setAside.map(({ document, code }) => [
    document,
    code,
  ])

describe('a graph with the texts that fit', () => {
  it('is the graph of the seed and all of them where they do', () => {
    const { graph, setAside } = assembleFitting(small, declaredModel, [text('a')])
    const meta = JSON.parse(text('a').meta ?? '') as never
    expect(setAside).toEqual([])
    expect(graph).toEqual(assembleGraph(small, declaredModel, [{ id: 'document:a', text: '很好。', meta }]))
  })
  it.each<[string, StoredText, string]>([
    ['an id that is no document’s', { ...text('a'), id: 'paper:a' }, 'INVALID_FORMAT'],
    ['half a character', text('a', 'place:linjiang', { text: '好\ud842' }), 'CUSTOM'],
    ['a note of it that is no JSON', text('a', 'place:linjiang', { meta: '{' }), 'INVALID_TYPE'],
    ['nothing that says what it is', text('a', 'place:linjiang', { meta: null }), 'DOCUMENT_UNKNOWN'],
    ['a wrong kind', text('a', 'indicator:gdp'), 'WRONG_KIND'],
  ])('%s is set aside with its reason, and the others stay', (_case, wrong, code) => {
    const { graph, setAside } = assembleFitting(small, declaredModel, [wrong, text('b')])
    expect(setAside).toMatchObject([{ document: wrong.id, code }])
    expect(graph.nodes.filter(({ label }) => label === 'SetAsideDocument')).toMatchObject([
      { properties: { document: wrong.id, code } },
    ])
    expect(graph.nodes.some(({ id }) => id === 'document:b')).toBe(true)
    expect(graph.nodes.some(({ id }) => id === 'document:a')).toBe(false)
  })
  it('what no rule foresees is found by trying', () => {
    expect(told(unsound, [text('a'), text('b', 'place:east'), text('c')])).toEqual([
      ['document:b', 'GRAPH_INCONSISTENT'],
    ])
  })
  it('what was there before goes before what is new', () => {
    expect(told(unsound, [text('a', 'place:east'), text('b')], ['document:a'])).toEqual([
      ['document:a', 'GRAPH_INCONSISTENT'],
    ])
  })
  it('a seed that is unsound by itself is no fault of a text', () => {
    const documents = unsound.documents.map((document) => ({ ...document, place: 'place:east' }))
    expect(() => told({ ...unsound, documents }, [text('a')])).toThrow('place:')
  })
})
