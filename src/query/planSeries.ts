import Cypher from '@neo4j/cypher-builder'
import { groupBy } from '../text/groupBy.ts'
import { allOf } from './allOf.ts'
import { argumentsOf } from './argumentsOf.ts'
import { collectFields, type FieldGroup } from './collectFields.ts'
import { leadsToNamed } from './leadsTo.ts'
import type { FieldPlan, Planning, Raw } from './Plan.ts'
import { planRelation } from './planRelation.ts'
import { Projection } from './Projection.ts'
import { relationPattern } from './relationPattern.ts'
import { selectionSetsOf } from './selectionSetsOf.ts'
import { Shaped } from './Shaped.ts'
import { kindTest } from './typeTest.ts'
import { withinYears } from './withinYears.ts'
import { LIST_LIMIT } from './pageSize.ts'

/** Several figures make a point. */
const ROWS = LIST_LIMIT * 3

/** The figures of one series and period, those that give a value first. */
type Point = readonly Raw[]

interface Told {
  readonly key: string
  readonly read: (point: Point) => unknown
}

/** Plans `series`: an indicator's figures by place, by what is measured, by period, actual beside target. */
export function planSeries(
  planning: Planning,
  node: Cypher.Variable,
  group: FieldGroup,
  guard: readonly string[] | undefined,
  projection: Projection,
): FieldPlan {
  const observation = new Cypher.Node()
  const found = new Projection()
  for (const property of ['series', 'kind', 'edtf', 'year', 'value']) found.property(property)
  const calls: Cypher.Clause[] = []
  const yields = found.slot(yieldsOf(observation))
  const told = collectFields(planning, selectionSetsOf(group), ['SeriesPoint']).map((field) =>
    planPointField(planning, observation, field, found, calls),
  )
  const given = argumentsOf(planning, group.types[0] ?? '', group)
  const match = seriesMatch(node, observation, given, guard && kindTest(planning.model, node, guard))
  const page = new Cypher.With(observation)
    .orderBy([observation.property('sortKey')], [observation.property('id')])
    .limit(new Cypher.Param(ROWS))
  const rows = new Cypher.Variable()
  const answer = new Cypher.Return([Cypher.collect(found.of(observation)), rows])
  const clauses = Cypher.utils.concat(match, page, ...calls, answer)
  const slot = projection.slot(rows)
  return {
    calls: [new Cypher.Call(clauses, [node])],
    read: (raw) => pointsOf(raw[slot] as readonly Raw[], yields).map((point) => tell(point, told)),
  }
}

/** The figures of an indicator's series, of the place, subject and years asked. */
export function seriesMatch(
  node: Cypher.Variable,
  observation: Cypher.Node,
  given: Readonly<Record<string, unknown>>,
  guard?: Cypher.Predicate,
): Cypher.Match {
  const hop = { types: ['OF_INDICATOR'], direction: 'IN' as const }
  const match = new Cypher.Match(relationPattern(node, hop, observation, 'Observation'))
  const where = allOf(guard, ...narrowed(observation, given))
  return where ? match.where(where) : match
}

function narrowed(
  observation: Cypher.Node,
  given: Readonly<Record<string, unknown>>,
): (Cypher.Predicate | undefined)[] {
  const text = (argument: string): string | undefined =>
    typeof given[argument] === 'string' ? given[argument] : undefined
  return [
    leadsToNamed('place', 'FOR_PLACE', text('place'))(observation),
    leadsToNamed('about', 'ABOUT', text('about'))(observation),
    withinYears(observation.property('year'), given),
  ]
}

function planPointField(
  planning: Planning,
  observation: Cypher.Node,
  field: FieldGroup,
  found: Projection,
  calls: Cypher.Clause[],
): Told {
  const { key, name } = field
  if (name === 'period') return { key, read: ([first]) => first?.edtf }
  if (name === 'year') return { key, read: ([first]) => first?.year ?? null }
  if (name === 'place' || name === 'about') {
    const relation = planning.model.types.get('Observation')?.fields.get(name)
    if (relation?.sort !== 'relation') throw new Error(`Observation.${name} is no relation`)
    const plan = planRelation(planning, observation, relation, field, undefined, found)
    calls.push(...plan.calls)
    return { key, read: ([first]) => (first ? plan.read(first) : null) }
  }
  if (name === '__typename') return { key, read: () => 'SeriesPoint' }
  const plan = planning.node(observation, ['Observation'], selectionSetsOf(field), found)
  calls.push(...plan.calls)
  const kind = name.startsWith('actual') ? 'ACTUAL' : 'TARGET'
  const all = (point: Point): unknown[] => point.filter((row) => row.kind === kind).map(plan.shape)
  return { key, read: name.endsWith('s') ? all : (point) => all(point)[0] ?? null }
}

/** What gives a value comes first, of equals what yields to no other figure of the measure and period. */
const pointsOf = (rows: readonly Raw[], yields: string): Point[] =>
  [...groupBy(rows, (row) => `${String(row.series)} ${String(row.edtf)}`).values()]
    .slice(0, LIST_LIMIT)
    .map((point) =>
      [...point].sort(
        (a, b) => Number(hasValue(b)) - Number(hasValue(a)) || Number(a[yields]) - Number(b[yields]),
      ),
    )

function yieldsOf(observation: Cypher.Node): Cypher.Count {
  const preferred = new Cypher.Node()
  const hop = { types: ['PREFERRED_TO'], direction: 'IN' as const }
  return new Cypher.Count(new Cypher.Match(relationPattern(observation, hop, preferred, 'Observation')))
}

const hasValue = ({ value }: Raw): boolean => value !== null && value !== undefined

const tell = (point: Point, told: readonly Told[]): Shaped =>
  new Shaped(
    'SeriesPoint',
    told.map(({ key, read }) => [key, read(point)]),
  )
