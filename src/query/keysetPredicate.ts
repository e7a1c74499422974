import Cypher from '@neo4j/cypher-builder'
import type { Position } from './cursor.ts'

export interface SortedBy {
  readonly value: Cypher.Expr
  readonly descending: boolean
}

/**
 * Holds for what follows a position: `k >= $a AND (k > $a OR (next keys))`, without an OR at the top, so that an
 * ordered index can be used.
 */
export function keysetPredicate(keys: readonly SortedBy[], position: Position): Cypher.Predicate {
  const [first, ...rest] = keys
  if (!first) throw new Error('an order without keys')
  const value = new Cypher.Param(position[0])
  const beyond = first.descending ? Cypher.lt(first.value, value) : Cypher.gt(first.value, value)
  if (rest.length === 0) return beyond
  const from = first.descending ? Cypher.lte(first.value, value) : Cypher.gte(first.value, value)
  return Cypher.and(from, Cypher.or(beyond, keysetPredicate(rest, position.slice(1))))
}
