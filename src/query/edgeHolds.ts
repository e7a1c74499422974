import Cypher from '@neo4j/cypher-builder'

/** Tests that some statement of an edge is of the asked time and modality. */
export function edgeHolds(edge: Cypher.Relationship, terms: readonly string[]): Cypher.Predicate {
  const term = new Cypher.Variable()
  return Cypher.any(term, edge.property('terms'), Cypher.in(term, new Cypher.Param([...terms])))
}
