import type { GraphEdge } from './Graph.ts'
import { nodeKeyOf } from './nodeKeyOf.ts'

/** What tells an edge from all others. */
export const edgeKeyOf = ({ from, fromLabel, type, to, toLabel }: Omit<GraphEdge, 'properties'>): string =>
  `${nodeKeyOf(fromLabel, from)} ${type} ${nodeKeyOf(toLabel, to)}`
