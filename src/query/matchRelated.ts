import Cypher from '@neo4j/cypher-builder'
import type { Model, RelationField } from '../model/Model.ts'
import { allOf } from './allOf.ts'
import { edgeHolds } from './edgeHolds.ts'
import { relationPattern } from './relationPattern.ts'
import { typeTest } from './typeTest.ts'

type Hop = Pick<RelationField, 'types' | 'direction' | 'members'> & {
  readonly within?: boolean
  /** Of when and whether the edge must hold. */
  readonly terms?: readonly string[] | undefined
}

/** MATCH of what a relation leads to from a bound node, of its members' types only; more conditions may narrow it. */
export function matchRelated(
  model: Model,
  node: Cypher.Variable,
  hop: Hop,
  other: Cypher.Node,
  ...conditions: readonly (Cypher.Predicate | undefined)[]
): Cypher.Match {
  const test = typeTest(model, hop.members)
  const edge = new Cypher.Relationship()
  const { terms } = hop
  const match = new Cypher.Match(relationPattern(node, hop, other, test.label, terms && edge))
  const where = allOf(test.where(other), terms && edgeHolds(edge, terms), ...conditions)
  return where ? match.where(where) : match
}
