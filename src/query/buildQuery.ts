import type Cypher from '@neo4j/cypher-builder'
import type { PlannedQuery } from './Plan.ts'

/** Types are checked against the vocabularies where patterns are made; the builder would put parentheses round `A|B`. */
export function buildQuery(clause: Cypher.Clause): PlannedQuery {
  const { cypher, params } = clause.build({ unsafeEscapeOptions: { disableRelationshipTypeEscaping: true } })
  return { text: cypher, parameters: params as PlannedQuery['parameters'] }
}
