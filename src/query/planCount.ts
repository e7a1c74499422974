import Cypher from '@neo4j/cypher-builder'
import type { CountField } from '../model/Model.ts'
import { argumentsOf } from './argumentsOf.ts'
import type { FieldGroup } from './collectFields.ts'
import { countOf } from './countOf.ts'
import type { FieldPlan, Planning } from './Plan.ts'
import type { Projection } from './Projection.ts'
import { relationTerms } from './relationTerms.ts'
import { seriesMatch } from './planSeries.ts'
import { timelineMatch } from './planTimeline.ts'

/** Plans how many items a plain list would have if it were not cut. */
export function planCount(
  planning: Planning,
  node: Cypher.Variable,
  { of }: CountField,
  group: FieldGroup,
  projection: Projection,
): FieldPlan {
  const given = argumentsOf(planning, group.types[0] ?? '', group)
  if (of.sort === 'view') {
    const counted = new Cypher.Node()
    const total = new Cypher.Variable()
    const match = of.view === 'timeline' ? timelineMatch : seriesMatch
    const point = Cypher.plus(counted.property('series'), counted.property('edtf'))
    const count = of.view === 'timeline' ? Cypher.count(counted) : Cypher.count(point).distinct()
    const clauses = Cypher.utils.concat(match(node, counted, given), new Cypher.Return([count, total]))
    const slot = projection.slot(total)
    return { calls: [new Cypher.Call(clauses, [node])], read: (raw) => Number(raw[slot]) }
  }
  const terms = of.asserted ? relationTerms(given) : undefined
  const slot = projection.slot(countOf(planning.model, { ...of, terms }, node))
  return { calls: [], read: (raw) => Number(raw[slot]) }
}
