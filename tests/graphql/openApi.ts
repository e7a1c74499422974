import type { Graph } from '../../src/graph/Graph.ts'
import { declaredModel } from '../../src/model/declaredModel.ts'
import type { GraphStore } from '../../src/store/GraphStore.ts'
import { loadModelGraph } from '../../src/store/loadModelGraph.ts'
import { apiOver, type Api } from './apiOver.ts'

export type { Api } from './apiOver.ts'

/** The API over a store that holds a graph. */
export async function openApi(
  store: GraphStore,
  graph: Graph,
  examples: ReadonlyMap<string, string> = new Map(),
): Promise<Api> {
  await loadModelGraph(store, declaredModel, graph)
  return apiOver(store, examples)
}
