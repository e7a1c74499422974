import Cypher from '@neo4j/cypher-builder'
import { foldName } from '../text/foldName.ts'
import { relationPattern } from './relationPattern.ts'

export interface ObservationsAsked {
  readonly indicator: string | undefined
  readonly place: string | undefined
  readonly years: readonly number[] | undefined
  readonly kind: string | undefined
}

/** Which figures are asked for: indicator and place by id or any name. */
export function observationsWhere(
  asked: ObservationsAsked,
): (observation: Cypher.Node) => Cypher.Predicate | undefined {
  return (observation) => {
    const tests = [
      asked.indicator === undefined ? undefined : leadsTo(observation, 'OF_INDICATOR', asked.indicator),
      asked.place === undefined ? undefined : leadsTo(observation, 'FOR_PLACE', asked.place),
      asked.years && Cypher.in(observation.property('year'), new Cypher.Param([...asked.years])),
      asked.kind === undefined
        ? undefined
        : Cypher.eq(observation.property('kind'), new Cypher.Param(asked.kind)),
    ].filter((test) => test !== undefined)
    return tests.length > 0 ? Cypher.and(...tests) : undefined
  }
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
