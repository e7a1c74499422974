import Cypher from '@neo4j/cypher-builder'
import type { Model, RelationField } from '../model/Model.ts'
import { matchRelated } from './matchRelated.ts'

/** A relation's field, and of when and whether its edges must hold. */
type Counted = RelationField & { readonly terms?: readonly string[] | undefined }

/**
 * How many nodes a relation leads to. Where several types may lead to one node, those that an earlier type reaches
 * are not counted again: `COUNT {}` counts paths, and the embedded engine knows no DISTINCT in it.
 */
export function countOf(model: Model, field: Counted, node: Cypher.Variable): Cypher.Expr {
  const counts = field.types.map((type, index) => {
    const other = new Cypher.Node()
    const before = field.types.slice(0, index)
    const unreached =
      before.length > 0
        ? Cypher.eq(linksOf(model, { ...field, types: before }, node, other), new Cypher.Literal(0))
        : undefined
    const hop = { ...field, types: [type] }
    return new Cypher.Count(matchRelated(model, node, hop, other, unreached))
  })
  return counts.reduce<Cypher.Expr | undefined>(
    (sum, count) => (sum ? Cypher.plus(sum, count) : count),
    undefined,
  ) as Cypher.Expr
}

/** How many edges of some types join two nodes that are both known. */
function linksOf(model: Model, field: Counted, node: Cypher.Variable, other: Cypher.Node): Cypher.Expr {
  const end = new Cypher.Node()
  return new Cypher.Count(matchRelated(model, node, field, end, Cypher.eq(end, other)))
}
