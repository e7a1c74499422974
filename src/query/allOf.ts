import Cypher from '@neo4j/cypher-builder'

/** All of the predicates that are given must hold; undefined where none is. */
export function allOf(
  ...predicates: readonly (Cypher.Predicate | undefined)[]
): Cypher.Predicate | undefined {
  const present = predicates.filter((predicate) => predicate !== undefined)
  return present.length > 1 ? Cypher.and(...present) : present[0]
}
