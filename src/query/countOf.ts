import Cypher from '@neo4j/cypher-builder'
import type { Model, RelationField } from '../model/Model.ts'
import { relationPattern } from './relationPattern.ts'
import { typeTest } from './typeTest.ts'

/**
 * How many nodes a relation leads to. Where several types may lead to one node, those that an earlier type reaches
 * are not counted again: `COUNT {}` counts paths, and the embedded engine knows no DISTINCT in it.
 */
export function countOf(model: Model, field: RelationField, node: Cypher.Variable): Cypher.Expr {
  const counts = field.types.map((type, index) => {
    const other = new Cypher.Node()
    const test = typeTest(model, field.members)
    const pattern = relationPattern(node, { ...field, types: [type] }, other, test.label)
    const before = field.types.slice(0, index)
    const where = [
      test.where(other),
      before.length > 0 ? Cypher.eq(linksOf(field, before, node, other), new Cypher.Literal(0)) : undefined,
    ].filter((predicate) => predicate !== undefined)
    const match = new Cypher.Match(pattern)
    return new Cypher.Count(where.length > 0 ? match.where(Cypher.and(...where)) : match)
  })
  return counts.reduce<Cypher.Expr | undefined>(
    (sum, count) => (sum ? Cypher.plus(sum, count) : count),
    undefined,
  ) as Cypher.Expr
}

const linksOf = (
  { direction }: RelationField,
  types: readonly string[],
  node: Cypher.Variable,
  other: Cypher.Node,
): Cypher.Expr => new Cypher.Count(new Cypher.Match(relationPattern(node, { types, direction }, other)))
