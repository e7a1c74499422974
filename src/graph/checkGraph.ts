import { isWellFormed } from '../text/isWellFormed.ts'
import type { Graph, GraphProperty } from './Graph.ts'
import { edgeKeyOf } from './edgeKeyOf.ts'
import { GraphInconsistent } from './GraphInconsistent.ts'
import { nodeKeyOf } from './nodeKeyOf.ts'

/**
 * Refuses what MERGE and MATCH would pass over in silence (two nodes of one id, two edges of one key, an edge whose
 * end is not in the graph), and texts that no engine keeps as they are.
 *
 * @throws GraphInconsistent naming the first of them
 */
export function checkGraph(graph: Graph): void {
  const nodes = graph.nodes.map(({ label, id }) => nodeKeyOf(label, id))
  const known = refuseTwice('node', nodes)
  refuseTwice('edge', graph.edges.map(edgeKeyOf))
  for (const edge of graph.edges) {
    const ends = [nodeKeyOf(edge.fromLabel, edge.from), nodeKeyOf(edge.toLabel, edge.to)]
    const missing = ends.find((end) => !known.has(end))
    if (missing !== undefined) {
      throw new GraphInconsistent(
        `Edge ${edgeKeyOf(edge)}: there is no node ${missing}; add it or drop the edge`,
      )
    }
  }
  for (const { id, properties } of graph.nodes) refuseIllFormed(`node ${id}`, properties)
  for (const edge of graph.edges) refuseIllFormed(`edge ${edgeKeyOf(edge)}`, edge.properties)
}

function refuseTwice(what: string, keys: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>()
  for (const key of keys) {
    if (seen.has(key)) throw new GraphInconsistent(`The ${what} ${key} is there twice; make it one`)
    seen.add(key)
  }
  return seen
}

function refuseIllFormed(what: string, properties: Readonly<Record<string, GraphProperty>>): void {
  const wrong = Object.keys(properties).find((name) =>
    [properties[name]].flat().some((value) => typeof value === 'string' && !isWellFormed(value)),
  )
  if (wrong === undefined) return
  throw new GraphInconsistent(
    `The ${wrong} of ${what} holds half a character or NUL; cut it between characters`,
  )
}
