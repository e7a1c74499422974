import Cypher from '@neo4j/cypher-builder'
import { foldName } from '../text/foldName.ts'
import { allOf } from './allOf.ts'
import { askedText } from './askedText.ts'
import { relationPattern } from './relationPattern.ts'

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
  const named = (argument: string, name: string | null | undefined): string | undefined =>
    typeof name === 'string' ? askedText(argument, name) : undefined
  const [measure, location] = [named('indicator', indicator), named('place', place)]
  return (observation) =>
    allOf(
      measure === undefined ? undefined : leadsTo(observation, 'OF_INDICATOR', measure),
      location === undefined ? undefined : leadsTo(observation, 'FOR_PLACE', location),
      years ? Cypher.in(observation.property('year'), new Cypher.Param([...years])) : undefined,
      kind ? Cypher.eq(observation.property('kind'), new Cypher.Param(kind)) : undefined,
    )
}

function leadsTo(observation: Cypher.Node, type: string, name: string): Cypher.Predicate {
  const entity = new Cypher.Node()
  const match = new Cypher.Match(
    relationPattern(observation, { types: [type], direction: 'OUT' }, entity, 'Entity'),
  ).where(
    Cypher.or(
      Cypher.eq(entity.property('id'), new Cypher.Param(name)),
      Cypher.in(new Cypher.Param(name), entity.property('names')),
      Cypher.in(new Cypher.Param(foldName(name)), entity.property('foldedNames')),
    ),
  )
  return Cypher.gt(new Cypher.Count(match), new Cypher.Literal(0))
}
