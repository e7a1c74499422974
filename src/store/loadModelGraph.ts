import { anchorsOf } from '../graph/anchorsOf.ts'
import { edgeShapesOf } from '../graph/edgeShapesOf.ts'
import { fingerprintOf } from '../graph/fingerprintOf.ts'
import type { Graph } from '../graph/Graph.ts'
import type { Model } from '../model/Model.ts'
import type { GraphStore } from './GraphStore.ts'
import { loadedFingerprint } from './loadedFingerprint.ts'
import { loadGraph, type LoadSummary } from './loadGraph.ts'
import { prepare } from './prepare.ts'

/**
 * Makes the store hold a graph of the model, with its constraints and indexes. Where it holds it already, one read
 * tells so and nothing is written.
 */
export async function loadModelGraph(
  store: GraphStore,
  model: Model,
  graph: Graph,
  onProgress?: (done: number, total: number) => void,
): Promise<LoadSummary> {
  const fingerprint = fingerprintOf(graph)
  if ((await loadedFingerprint(store)) === fingerprint) {
    const same = (unchanged: number): LoadSummary['nodes'] => ({ written: 0, removed: 0, unchanged })
    return { nodes: same(graph.nodes.length), edges: same(graph.edges.length) }
  }
  const labels = anchorsOf(model)
  await prepare(store, labels, ['Entity', ...model.kinds.map((kind) => kind.name)])
  return loadGraph(store, graph, {
    fingerprint,
    labels,
    shapes: edgeShapesOf(model),
    ...(onProgress && { onProgress }),
  })
}
