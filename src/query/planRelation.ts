import Cypher from '@neo4j/cypher-builder'
import type { RelationField } from '../model/Model.ts'
import { argumentsOf } from './argumentsOf.ts'
import type { FieldGroup } from './collectFields.ts'
import { matchRelated } from './matchRelated.ts'
import { LIST_LIMIT } from './pageSize.ts'
import type { FieldPlan, Planning, Raw } from './Plan.ts'
import { planConnection } from './planConnection.ts'
import { Projection } from './Projection.ts'
import { relationTerms } from './relationTerms.ts'
import { selectionSetsOf } from './selectionSetsOf.ts'
import { kindTest } from './typeTest.ts'

/** Plans a relation's field: a connection, a bounded list, or the one node that it leads to. */
export function planRelation(
  planning: Planning,
  node: Cypher.Variable,
  field: RelationField,
  group: FieldGroup,
  guard: readonly string[] | undefined,
  projection: Projection,
): FieldPlan {
  const given = argumentsOf(planning, group.types[0] ?? '', group)
  const within = field.within && given.within !== false
  const terms = field.asserted ? relationTerms(given) : undefined
  const source = {
    field: [field.name, ...field.types, field.direction, field.target, ...(terms ?? [])].join(' '),
    target: field.target,
    members: field.members,
    distinct: field.types.length > 1,
    scope: [node],
    match: (other: Cypher.Node): Cypher.Match => {
      const hop = { ...field, within, terms }
      return matchRelated(planning.model, node, hop, other, guard && kindTest(planning.model, node, guard))
    },
  }
  if (field.cardinality === 'connection') return planConnection(planning, source, given, group, projection)

  const other = new Cypher.Node()
  const found = new Projection()
  const plan = planning.node(other, field.members, selectionSetsOf(group), found)
  const only = field.cardinality !== 'list'
  const ordered = new Cypher.With(other)
  const chosen = (source.distinct ? ordered.distinct() : ordered)
    .orderBy([other.property('sortKey')], [other.property('id')])
    .limit(new Cypher.Param(only ? 1 : LIST_LIMIT))
  const rows = new Cypher.Variable()
  const answer = new Cypher.Return([Cypher.collect(found.of(other)), rows])
  const call = new Cypher.Call(Cypher.utils.concat(source.match(other), chosen, ...plan.calls, answer), [
    node,
  ])
  const slot = projection.slot(rows)
  return {
    calls: [call],
    read: (raw) => {
      const shaped = (raw[slot] as readonly Raw[]).map(plan.shape)
      return only ? (shaped[0] ?? null) : shaped
    },
  }
}
