import Cypher from '@neo4j/cypher-builder'
import { allOf } from './allOf.ts'
import { leadsToNamed } from './leadsTo.ts'

export interface ObservationsAsked {
  readonly indicator?: string | null | undefined
  readonly place?: string | null | undefined
  readonly years?: readonly number[] | null | undefined
  readonly kind?: string | null | undefined
}

/** Which figures are asked for: indicator and place by id or any name. */
export function observationsWhere({
  indicator,
  place,
  years,
  kind,
}: ObservationsAsked): (observation: Cypher.Node) => Cypher.Predicate | undefined {
  const measure = leadsToNamed('indicator', 'OF_INDICATOR', indicator)
  const location = leadsToNamed('place', 'FOR_PLACE', place)
  return (observation) =>
    allOf(
      measure(observation),
      location(observation),
      years ? Cypher.in(observation.property('year'), new Cypher.Param([...years])) : undefined,
      kind ? Cypher.eq(observation.property('kind'), new Cypher.Param(kind)) : undefined,
    )
}
