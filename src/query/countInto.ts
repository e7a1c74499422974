import Cypher from '@neo4j/cypher-builder'
import type { Model, RelationField } from '../model/Model.ts'
import { relationPattern } from './relationPattern.ts'
import { typeTest } from './typeTest.ts'

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
  const test = typeTest(model, field.members)
  const match = new Cypher.Match(relationPattern(node, field, other, test.label))
  const where = test.where(other)
  const count = field.types.length > 1 ? Cypher.count(other).distinct() : Cypher.count(other)
  const answer = new Cypher.Return([count, into])
  return new Cypher.Call(Cypher.utils.concat(where ? match.where(where) : match, answer), [node])
}
