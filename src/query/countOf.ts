import Cypher from '@neo4j/cypher-builder'
import type { Model, RelationField } from '../model/Model.ts'
import { matchRelated } from './matchRelated.ts'
import { relationPattern } from './relationPattern.ts'

/**
 * How many nodes a relation leads to. Where several types may lead to one node, those that an earlier type reaches
 * are not counted again: `COUNT {}` counts paths, and the embedded engine knows no DISTINCT in it.
 */
export function countOf(model: Model, field: RelationField, node: Cypher.Variable): Cypher.Expr {
  const counts = field.types.map((type, index) => {
    const other = new Cypher.Node()
    const before = field.types.slice(0, index)
    const unreached =
      before.length > 0 ? Cypher.eq(linksOf(field, before, node, other), new Cypher.Literal(0)) : undefined
    return new Cypher.Count(matchRelated(model, node, { ...field, types: [type] }, other, unreached))
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
