import { loadGraph } from '../../src/store/loadGraph.ts'
import { openStore } from '../../src/store/openStore.ts'
import { prepare } from '../../src/store/prepare.ts'

/** Loads a graph of 500 nodes and 1,500 edges into a data folder, to be killed meanwhile. */
const store = await openStore({ dataDir: process.argv[2] ?? '', timeoutMs: 10_000 })
process.stdout.write('opened\n')
await prepare(store, ['Entity'], ['Entity'])
const id = (number: number): string => `n${number % 500}`
await loadGraph(
  store,
  {
    nodes: Array.from({ length: 500 }, (_, number) => ({
      id: id(number),
      label: 'Entity',
      labels: ['Place'],
      properties: { terms: `浑源${number}`, sortKey: id(number) },
    })),
    edges: Array.from({ length: 1_500 }, (_, number) => ({
      type: 'WITHIN',
      from: id(number),
      fromLabel: 'Entity',
      to: id(number * 7 + 1 + Math.floor(number / 500)),
      toLabel: 'Entity',
      properties: { weight: number },
    })),
  },
  {
    fingerprint: 'five hundred',
    labels: ['Entity'],
    shapes: [{ from: 'Entity', type: 'WITHIN', to: 'Entity' }],
  },
)
await store.close()
