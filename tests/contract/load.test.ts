import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Graph, GraphEdge, GraphNode, GraphProperty } from '../../src/graph/Graph.ts'
import { graphDigest } from '../../src/store/graphDigest.ts'
import type { GraphStore } from '../../src/store/GraphStore.ts'
import { loadedFingerprint } from '../../src/store/loadedFingerprint.ts'
import { loadGraph, type LoadSummary } from '../../src/store/loadGraph.ts'
import { prepare } from '../../src/store/prepare.ts'
import { onEveryEngine } from './onEveryEngine.ts'

const labels = ['Document', 'Entity']
const types = ['IN', 'MENTIONS']
const shapes = [
  { from: 'Entity', type: 'IN', to: 'Entity' },
  { from: 'Document', type: 'MENTIONS', to: 'Entity' },
]

type Properties = Readonly<Record<string, GraphProperty>>

const place = (id: string, properties: Properties = {}, further = ['Place']): GraphNode => ({
  id,
  label: 'Entity',
  labels: further,
  properties: { search: id, sortKey: id, ...properties },
})
const document = (id: string): GraphNode => ({ id, label: 'Document', labels: [], properties: {} })
const within = (from: string, to: string, properties: Properties = {}): GraphEdge => ({
  type: 'IN',
  from,
  fromLabel: 'Entity',
  to,
  toLabel: 'Entity',
  properties,
})
const mentions = (from: string, to: string): GraphEdge => ({
  type: 'MENTIONS',
  from,
  fromLabel: 'Document',
  to,
  toLabel: 'Entity',
  properties: {},
})

const start: Graph = {
  nodes: [
    place('a', { area: 12.5, tags: ['x'] }),
    place('b', { area: 7 }, ['Place', 'Town']),
    place('c'),
    document('d'),
  ],
  edges: [within('a', 'b', { since: '2022' }), within('b', 'c'), mentions('d', 'a')],
}

const load = (store: GraphStore, graph: Graph, fingerprint = 'first'): Promise<LoadSummary> =>
  loadGraph(store, graph, { fingerprint, labels, shapes })
const opened = async (open: () => Promise<GraphStore>): Promise<GraphStore> => {
  const store = await open()
  await prepare(store, labels, ['Entity'])
  return store
}
const digest = (store: GraphStore): Promise<string> => graphDigest(store, labels, types)
const rowsOf = (store: GraphStore, text: string): Promise<readonly unknown[]> =>
  store.read({ text, parameters: {} })

const seeds = [1, 2, 3, 4, 5]
const randomGraph = (seed: number): Graph => fc.sample(graphs, { seed, numRuns: 1 })[0] ?? start

const text = fc.string({
  unit: fc.constantFrom('浑', '源', '𠮷', 'a', ' ', '"', '\\', 'é', '１'),
  maxLength: 8,
})
const property = fc.oneof(
  text,
  fc.boolean(),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (Object.is(value, -0) ? 0 : value)),
  fc.array(text, { minLength: 1, maxLength: 4 }),
)
const properties = fc.dictionary(fc.constantFrom('p', 'q', 'r', 'search'), property, { maxKeys: 4 })
const graphs = fc
  .uniqueArray(
    fc.record({
      id: fc.integer({ min: 0, max: 60 }).map((number) => `n${number}`),
      entity: fc.boolean(),
      properties,
    }),
    { selector: ({ id }) => id, minLength: 5, maxLength: 40 },
  )
  .chain((drawn) => {
    const nodes = drawn.map(({ id, entity, properties: held }) =>
      entity ? { ...place(id), properties: { ...held, search: id } } : { ...document(id), properties: held },
    )
    const entities = nodes.filter(({ label }) => label === 'Entity').map(({ id }) => id)
    const documents = nodes.filter(({ label }) => label === 'Document').map(({ id }) => id)
    if (entities.length === 0) return fc.constant({ nodes, edges: [] })
    const end = fc.constantFrom(...entities)
    const inside = fc.tuple(end, end, properties).map(([from, to, held]) => within(from, to, held))
    const mention =
      documents.length === 0
        ? inside
        : fc.tuple(fc.constantFrom(...documents), end).map(([from, to]) => mentions(from, to))
    return fc
      .uniqueArray(fc.oneof(inside, mention), {
        selector: ({ from, type, to }) => `${from} ${type} ${to}`,
        maxLength: 60,
      })
      .map((edges): Graph => ({ nodes, edges }))
  })

/** Digests by seed, of the engine that ran first. */
const digests = new Map<number, string>()

onEveryEngine((engine) => {
  describe('loading a graph', () => {
    it('writes everything once, then nothing', async () => {
      const store = await opened(engine.open)
      expect(await load(store, start)).toEqual({
        nodes: { written: 4, removed: 0, unchanged: 0 },
        edges: { written: 3, removed: 0, unchanged: 0 },
      })
      const before = await digest(store)
      expect(await load(store, start)).toEqual({
        nodes: { written: 0, removed: 0, unchanged: 4 },
        edges: { written: 0, removed: 0, unchanged: 3 },
      })
      expect(await digest(store)).toBe(before)
    })

    it('remembers the fingerprint of the last graph', async () => {
      const store = await opened(engine.open)
      expect(await loadedFingerprint(store)).toBeUndefined()
      await load(store, start, 'one')
      expect(await loadedFingerprint(store)).toBe('one')
      await load(store, start, 'two')
      expect(await loadedFingerprint(store)).toBe('two')
    })

    it('removes exactly the node that is gone, with its edges', async () => {
      const store = await opened(engine.open)
      await load(store, start)
      const summary = await load(store, {
        nodes: start.nodes.filter(({ id }) => id !== 'c'),
        edges: start.edges.filter(({ to }) => to !== 'c'),
      })
      expect(summary).toEqual({
        nodes: { written: 0, removed: 1, unchanged: 3 },
        edges: { written: 0, removed: 1, unchanged: 2 },
      })
      expect(await rowsOf(store, 'MATCH (n:Entity) RETURN n.id AS id ORDER BY id')).toEqual([
        { id: 'a' },
        { id: 'b' },
      ])
    })

    it('removes exactly the edge that is gone', async () => {
      const store = await opened(engine.open)
      await load(store, start)
      await load(store, { nodes: start.nodes, edges: start.edges.slice(1) })
      expect(await rowsOf(store, 'MATCH (a)-[r:`IN`]->(b) RETURN a.id AS a, b.id AS b')).toEqual([
        { a: 'b', b: 'c' },
      ])
    })

    it('properties and labels that vanished are gone', async () => {
      const store = await opened(engine.open)
      await load(store, start)
      const changed = {
        nodes: [place('a', { tags: ['x', 'y'] }), place('b', {}, ['Place']), ...start.nodes.slice(2)],
        edges: [within('a', 'b'), ...start.edges.slice(1)],
      }
      await load(store, changed)
      const fresh = await digest(store)
      expect(
        await rowsOf(
          store,
          "MATCH (n:Entity) WHERE n.id IN ['a', 'b'] RETURN n.id AS id, n.area AS area, n.tags AS tags, n:Town AS town ORDER BY id",
        ),
      ).toEqual([
        { id: 'a', area: null, tags: ['x', 'y'], town: false },
        { id: 'b', area: null, tags: null, town: false },
      ])
      const other = await opened(engine.open)
      await load(other, changed)
      expect(await digest(other)).toBe(fresh)
    })

    it('two loads at once make each node once', async () => {
      const store = await opened(engine.open)
      await Promise.all([load(store, start), load(store, start)])
      expect(
        await rowsOf(
          store,
          'MATCH (n) WHERE n:Entity OR n:Document RETURN count(n) AS all, count(DISTINCT n.id) AS ids',
        ),
      ).toEqual([{ all: 4, ids: 4 }])
      expect(await rowsOf(store, 'MATCH ()-[r:`IN`]->() RETURN count(r) AS all')).toEqual([{ all: 2 }])
    })

    it('two graphs loaded at once leave one of them whole', async () => {
      const store = await opened(engine.open)
      const [one, other] = [randomGraph(1), randomGraph(2)]
      await load(store, one)
      const ofOne = await digest(store)
      await load(store, other)
      const ofOther = await digest(store)
      await load(store, start)
      await Promise.all([load(store, one, 'one'), load(store, other, 'other')])
      const last = await loadedFingerprint(store)
      expect(await digest(store)).toBe(last === 'one' ? ofOne : ofOther)
    })

    it('a load that fails leaves the store as it was', async () => {
      const store = await opened(engine.open)
      await load(store, start)
      const before = await digest(store)
      const broken = {
        nodes: [...start.nodes, place('e'), place('f', { name: 'half \ud800' })],
        edges: [],
      }
      await expect(load(store, broken, 'broken')).rejects.toThrow()
      expect(await digest(store)).toBe(before)
      expect(await loadedFingerprint(store)).toBe('first')
    })

    it('an edge whose end is missing is refused and nothing is written', async () => {
      const store = await opened(engine.open)
      await expect(load(store, { nodes: start.nodes, edges: [within('a', 'nobody')] })).rejects.toThrow(
        'nobody',
      )
      expect(await rowsOf(store, 'MATCH (n:Entity) RETURN n.id AS id')).toEqual([])
    })

    it.each(seeds)('random graph %i is the same on both engines, also after another one', async (seed) => {
      const store = await opened(engine.open)
      await load(store, randomGraph(seed + 100), 'other')
      await load(store, randomGraph(seed))
      const after = await digest(store)
      const fresh = await opened(engine.open)
      await load(fresh, randomGraph(seed))
      expect(await digest(fresh)).toBe(after)
      expect(digests.get(seed) ?? after).toBe(after)
      digests.set(seed, after)
    })

    it('a node twice is refused', async () => {
      const store = await opened(engine.open)
      await expect(load(store, { nodes: [place('a'), place('a')], edges: [] })).rejects.toThrow('twice')
    })

    it('20,000 nodes and 60,000 edges load within seconds', { timeout: 120_000 }, async () => {
      const store = await opened(engine.open)
      const id = (number: number): string => `n${number % 20_000}`
      const nodes = Array.from({ length: 20_000 }, (_, number) => place(id(number), { area: number }))
      const edges = Array.from({ length: 60_000 }, (_, number) =>
        within(id(number), id(number * 7 + 1 + Math.floor(number / 20_000))),
      )
      const began = performance.now()
      const summary = await load(store, { nodes, edges })
      const first = performance.now() - began
      expect(summary.edges.written).toBe(60_000)
      const again = await load(store, { nodes, edges })
      const second = performance.now() - began - first
      expect(again.edges).toEqual({ written: 0, removed: 0, unchanged: 60_000 })
      console.info(`${engine.name}: first load ${Math.round(first)} ms, second ${Math.round(second)} ms`)
      expect(first).toBeLessThan(30_000)
    })
  })
})
