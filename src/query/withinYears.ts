import Cypher from '@neo4j/cypher-builder'
import { allOf } from './allOf.ts'

/** What the arguments `from` and `to` say of a year. */
export const withinYears = (
  year: Cypher.Expr,
  { from, to }: Readonly<Record<string, unknown>>,
): Cypher.Predicate | undefined =>
  allOf(
    typeof from === 'number' ? Cypher.gte(year, new Cypher.Param(from)) : undefined,
    typeof to === 'number' ? Cypher.lte(year, new Cypher.Param(to)) : undefined,
  )
