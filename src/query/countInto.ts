import Cypher from '@neo4j/cypher-builder'
import type { Model, RelationField } from '../model/Model.ts'
import { matchRelated } from './matchRelated.ts'

/**
 * Counts the nodes that a relation leads to into a variable: a subquery, which may say DISTINCT and is done once where
 * rows are ordered by it. Inside a predicate `countOf` does the same as an expression.
 */
export function countInto(
  model: Model,
  field: RelationField,
  node: Cypher.Variable,
  into: Cypher.Variable,
): Cypher.Call {
  const other = new Cypher.Node()
  const count = field.types.length > 1 ? Cypher.count(other).distinct() : Cypher.count(other)
  const answer = new Cypher.Return([count, into])
  return new Cypher.Call(Cypher.utils.concat(matchRelated(model, node, field, other), answer), [node])
}
