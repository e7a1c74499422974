import Cypher from '@neo4j/cypher-builder'
import { allOf } from './allOf.ts'
import { argumentsOf } from './argumentsOf.ts'
import { collectFields, type FieldGroup } from './collectFields.ts'
import { LIST_LIMIT } from './pageSize.ts'
import type { FieldPlan, Planning, Raw } from './Plan.ts'
import { Projection } from './Projection.ts'
import { relationPattern } from './relationPattern.ts'
import { selectionSetsOf } from './selectionSetsOf.ts'
import { Shaped } from './Shaped.ts'
import { kindTest } from './typeTest.ts'
import { withinYears } from './withinYears.ts'

/** Plans `timeline`: the statements that speak of an entity and of a year, oldest first, then in documents' order. */
export function planTimeline(
  planning: Planning,
  node: Cypher.Variable,
  group: FieldGroup,
  guard: readonly string[] | undefined,
  projection: Projection,
): FieldPlan {
  const given = argumentsOf(planning, group.types[0] ?? '', group)
  const statement = new Cypher.Node()
  const found = new Projection()
  for (const property of ['year', 'toldIn', 'modality', 'text']) found.property(property)
  const calls: Cypher.Clause[] = []
  const fields = collectFields(planning, selectionSetsOf(group), ['TimelineEntry']).map((field) => {
    if (field.name !== 'statement') return { key: field.key, read: (row: Raw): unknown => row[field.name] }
    const plan = planning.node(statement, ['Statement'], selectionSetsOf(field), found)
    calls.push(...plan.calls)
    return { key: field.key, read: plan.shape }
  })
  const match = timelineMatch(node, statement, given, guard && kindTest(planning.model, node, guard))
  const page = new Cypher.With(statement)
    .orderBy([statement.property('year')], [statement.property('sortKey')], [statement.property('id')])
    .limit(new Cypher.Param(LIST_LIMIT))
  const rows = new Cypher.Variable()
  const answer = new Cypher.Return([Cypher.collect(found.of(statement)), rows])
  const slot = projection.slot(rows)
  return {
    calls: [new Cypher.Call(Cypher.utils.concat(match, page, ...calls, answer), [node])],
    read: (raw) =>
      (raw[slot] as readonly Raw[]).map(
        (row) =>
          new Shaped(
            'TimelineEntry',
            fields.map(({ key, read }) => [key, read(row)]),
          ),
      ),
  }
}

/** The statements of a timeline: those that name the entity and tell of a year, within the years asked. */
export function timelineMatch(
  node: Cypher.Variable,
  statement: Cypher.Node,
  given: Readonly<Record<string, unknown>>,
  guard?: Cypher.Predicate,
): Cypher.Match {
  const year = statement.property('year')
  const pattern = relationPattern(node, { types: ['MENTIONS'], direction: 'IN' }, statement, 'Statement')
  const where = allOf(guard, Cypher.isNotNull(year), withinYears(year, given))
  return new Cypher.Match(pattern).where(where ?? Cypher.true)
}
