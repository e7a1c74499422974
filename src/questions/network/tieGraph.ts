import { UndirectedGraph } from 'graphology'
import { compareText } from '../../text/compareText.ts'

/** Two nodes of a network that something joins; the heavier, the closer. */
export interface Tie {
  readonly a: string
  readonly b: string
  readonly weight: number
}

/**
 * The simple undirected graph of a network: however many relations join two nodes, and whichever way they point, it
 * is one line. In the order of the ids, so that the same network is measured alike however it was found.
 */
export function tieGraph(ids: readonly string[], ties: readonly Tie[]): UndirectedGraph {
  const graph = new UndirectedGraph()
  for (const id of [...ids].sort(compareText)) graph.addNode(id)
  const ordered = ties
    .map(({ a, b, weight }) => (compareText(a, b) < 0 ? { a, b, weight } : { a: b, b: a, weight }))
    .sort((one, other) => compareText(one.a, other.a) || compareText(one.b, other.b))
  for (const { a, b, weight } of ordered) if (a !== b) graph.mergeEdge(a, b, { weight })
  return graph
}
