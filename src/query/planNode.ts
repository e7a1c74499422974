import type Cypher from '@neo4j/cypher-builder'
import type { SelectionSetNode } from 'graphql'
import type { ComputedDeclaration } from '../model/Declarations.ts'
import type { Field, Model } from '../model/Model.ts'
import { argumentsOf } from './argumentsOf.ts'
import { collectFields, type FieldGroup } from './collectFields.ts'
import type { FieldPlan, NodePlan, Planning, Raw } from './Plan.ts'
import { planCount } from './planCount.ts'
import { planEdges } from './planEdges.ts'
import { planRelation } from './planRelation.ts'
import { planSeries } from './planSeries.ts'
import { planTimeline } from './planTimeline.ts'
import type { Projection } from './Projection.ts'
import { selectionSetsOf } from './selectionSetsOf.ts'
import { Shaped } from './Shaped.ts'

interface Told {
  readonly key: string
  readonly types: readonly string[]
  readonly read: (raw: Raw) => unknown
}

/** Plans what is asked of a node that may be of several types: one projection, one value a key and type. */
export function planNode(
  planning: Planning,
  node: Cypher.Variable,
  types: readonly string[],
  sets: readonly SelectionSetNode[],
  projection: Projection,
): NodePlan {
  const calls: Cypher.Clause[] = []
  const told: Told[] = []
  if (types.length > 1) projection.property('kind')
  for (const group of collectFields(planning, sets, types)) {
    for (const [field, sharing] of fieldsBehind(planning.model, group)) {
      const narrowed = { ...group, types: sharing }
      const plan = planField(planning, node, field, narrowed, types, projection)
      calls.push(...plan.calls)
      told.push({ key: group.key, types: sharing, read: plan.read })
    }
  }
  return { calls, shape: shapeOf(planning.model, types, told) }
}

/** Which values a type has is found once a type, not once a row. */
function shapeOf(model: Model, types: readonly string[], told: readonly Told[]): (raw: Raw) => Shaped {
  const nameOf = typeNameOf(model, types)
  const byType = new Map(types.map((type) => [type, told.filter((one) => one.types.includes(type))]))
  return (raw) =>
    new Shaped(
      nameOf(raw),
      (byType.get(nameOf(raw)) ?? []).map(({ key, read }) => [key, read(raw)]),
    )
}

const typeNameOf = (model: Model, types: readonly string[]): ((raw: Raw) => string) => {
  const only = types[0]
  if (types.length === 1 && only !== undefined) return () => only
  return (raw) => model.nameOfKind.get(String(raw.kind)) ?? 'Entity'
}

/** Types of one group may declare a field differently; those that share a declaration are planned together. */
function fieldsBehind(model: Model, group: FieldGroup): [Field | undefined, string[]][] {
  const shared = new Map<string, [Field | undefined, string[]]>()
  for (const type of group.types) {
    const field = model.types.get(type)?.fields.get(group.name)
    const signature = signatureOf(field)
    const entry = shared.get(signature) ?? [field, []]
    entry[1].push(type)
    shared.set(signature, entry)
  }
  return [...shared.values()]
}

const signatureOf = (field: Field | undefined): string =>
  field?.sort === 'relation'
    ? [...field.types, field.direction, field.cardinality, ...field.members].join()
    : field?.sort === 'count'
      ? `count ${signatureOf(field.of)}`
      : (field?.sort ?? 'none')

const views = { timeline: planTimeline, series: planSeries } as const

function planField(
  planning: Planning,
  node: Cypher.Variable,
  field: Field | undefined,
  group: FieldGroup,
  types: readonly string[],
  projection: Projection,
): FieldPlan {
  const guard = group.types.length < types.length ? group.types : undefined
  if (field?.sort === 'relation') return planRelation(planning, node, field, group, guard, projection)
  if (field?.sort === 'edges') return planEdges(planning, node, group, guard, projection)
  if (field?.sort === 'count') return planCount(planning, node, field, group, projection)
  if (field?.sort === 'view') return views[field.view](planning, node, group, guard, projection)
  if (field?.sort === 'computed') {
    for (const property of field.requires) projection.property(property)
    return { calls: [], read: readComputed(planning, field, group) }
  }
  if (field?.sort !== 'property') return { calls: [], read: () => undefined }
  projection.property(field.name)
  return { calls: [], read: (raw) => raw[field.name] ?? (field.list ? [] : null) }
}

/** A value type's fields by their response keys. */
function readComputed(
  planning: Planning,
  field: ComputedDeclaration,
  group: FieldGroup,
): (raw: Raw) => unknown {
  const given = argumentsOf(planning, group.types[0] ?? '', group)
  if (field.to === 'String') return (raw) => field.compute(raw, given)
  const asked = collectFields(planning, selectionSetsOf(group), [field.to])
  const shaped = (value: unknown): unknown =>
    value === null || value === undefined
      ? null
      : new Shaped(
          field.to,
          asked.map(({ key, name }) => [key, Reflect.get(value, name)]),
        )
  return (raw): unknown => {
    const value = field.compute(raw, given)
    return Array.isArray(value) ? value.map(shaped) : shaped(value)
  }
}
