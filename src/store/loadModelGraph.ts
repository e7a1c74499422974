import { anchorsOf } from '../graph/anchorsOf.ts'
import { edgeShapesOf } from '../graph/edgeShapesOf.ts'
import { fingerprintOf } from '../graph/fingerprintOf.ts'
import type { Graph } from '../graph/Graph.ts'
import type { Model } from '../model/Model.ts'
import { changeTexts, type TextChange } from './changeTexts.ts'
import type { GraphStore } from './GraphStore.ts'
import { loadedFingerprint } from './loadedFingerprint.ts'
import { loadGraph, type LoadSummary } from './loadGraph.ts'
import { noteInput } from './noteInput.ts'
import { prepare } from './prepare.ts'

interface Options {
  /** Kept and forgotten in the same transaction: no text without its graph, no graph without its text. */
  readonly texts?: TextChange | undefined
  /** Names what the graph was made from. */
  readonly input?: string | undefined
  readonly onProgress?: ((done: number, total: number) => void) | undefined
}

/**
 * Makes the store hold a graph of the model, with its constraints and indexes. Where it holds it already, one read
 * tells so and no part of the graph is written.
 */
export async function loadModelGraph(
  store: GraphStore,
  model: Model,
  graph: Graph,
  { texts, input, onProgress }: Options = {},
): Promise<LoadSummary> {
  const fingerprint = fingerprintOf(graph)
  const summary =
    (await loadedFingerprint(store)) === fingerprint
      ? await loadTexts(store, graph, texts)
      : await loadParts(store, model, graph, { fingerprint, texts, onProgress })
  if (input !== undefined) await noteInput(store, input, fingerprint)
  return summary
}

async function loadTexts(
  store: GraphStore,
  { nodes, edges }: Graph,
  texts: TextChange | undefined,
): Promise<LoadSummary> {
  if (texts && texts.kept.length + texts.forgotten.length > 0) {
    await store.write((transaction) => changeTexts(transaction, texts))
  }
  const same = (unchanged: number): LoadSummary['nodes'] => ({ written: 0, removed: 0, unchanged })
  return { nodes: same(nodes.length), edges: same(edges.length) }
}

async function loadParts(
  store: GraphStore,
  model: Model,
  graph: Graph,
  { fingerprint, texts, onProgress }: Options & { readonly fingerprint: string },
): Promise<LoadSummary> {
  const labels = anchorsOf(model)
  await prepare(store, labels, ['Entity', ...model.kinds.map((kind) => kind.name)])
  return loadGraph(store, graph, {
    fingerprint,
    labels,
    shapes: edgeShapesOf(model),
    ...(texts && { alongside: (transaction) => changeTexts(transaction, texts) }),
    ...(onProgress && { onProgress }),
  })
}
