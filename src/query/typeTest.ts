import Cypher from '@neo4j/cypher-builder'
import type { Model } from '../model/Model.ts'

/** How a pattern finds nodes of some types: one label, and where no label says it exactly, a test of the kind. */
export interface TypeTest {
  readonly label: string
  readonly where: (node: Cypher.Variable) => Cypher.Predicate | undefined
}

/** One label a pattern: the embedded engine refuses label expressions. */
export function typeTest(model: Model, types: readonly string[]): TypeTest {
  const label = model.labelOf.get([...types].sort().join())
  if (label !== undefined) return { label, where: () => undefined }
  return { label: 'Entity', where: (node) => kindTest(model, node, types) }
}

/** Tests which kinds a bound node is of, by its `kind` property. */
export const kindTest = (model: Model, node: Cypher.Variable, types: readonly string[]): Cypher.Predicate => {
  const kinds = types.flatMap((name) => model.types.get(name)?.kind ?? [])
  return Cypher.in(new Cypher.Property(node, 'kind'), new Cypher.Param(kinds))
}
