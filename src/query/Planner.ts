import Cypher from '@neo4j/cypher-builder'
import { getNamedType, type GraphQLResolveInfo, type SelectionSetNode } from 'graphql'
import type { HeldDeclaration } from '../model/Declarations.ts'
import type { Model } from '../model/Model.ts'
import { RelationType } from '../model/vocabularies/RelationType.ts'
import type { NameMatch } from '../names/rankMatches.ts'
import { argumentsOf } from './argumentsOf.ts'
import { buildQuery } from './buildQuery.ts'
import type { FieldGroup } from './collectFields.ts'
import type { OrderKey } from './OrderKey.ts'
import { orderKeysOf } from './orderKeysOf.ts'
import type { FieldPlan, Planned, Planning, Raw } from './Plan.ts'
import { PlanCache } from './PlanCache.ts'
import { planConnection } from './planConnection.ts'
import { planHeld, type LookUp } from './planHeld.ts'
import { planNode } from './planNode.ts'
import { planPage } from './planPage.ts'
import { edgeVariables, planRelationNode } from './planRelationNode.ts'
import { Projection } from './Projection.ts'
import { relationPattern } from './relationPattern.ts'
import { selectionSetsOf } from './selectionSetsOf.ts'
import type { Shaped } from './Shaped.ts'
import { typeTest } from './typeTest.ts'

/** Found entities in their order, one more than `size` where another page follows. */
export interface HitsPage {
  readonly hits: readonly NameMatch[]
  readonly total: number
  readonly size: number
  readonly hasPrevious: boolean
  readonly cursorOf: (id: string) => string
}

type Where = (node: Cypher.Node) => Cypher.Predicate | undefined

/** Which nodes are matched, and in what order. */
interface Matched {
  readonly type: string
  readonly where: Where
  /** The concrete types among them that may be told; all where left out. */
  readonly wanted?: readonly string[]
  /** Stored properties; where a node is looked up, no counts order it. */
  readonly keys?: readonly Pick<OrderKey, 'property' | 'descending'>[]
}

const orderOfNames: NonNullable<Matched['keys']> = [{ property: 'sortKey', descending: false }]

interface Found {
  readonly id: string
  readonly value: Shaped
}

/**
 * Turns the selection of a root field into one parameterised statement, whatever its nesting: nested relations are
 * `CALL (x) { MATCH … WITH … ORDER BY … LIMIT … CALL … RETURN collect(…) }`.
 */
export class Planner {
  private readonly model: Model
  private readonly cache = new PlanCache()

  constructor(model: Model) {
    this.model = model
  }

  /** A connection over every node of a type; `where` adds what the field's own arguments say. */
  connection(info: GraphQLResolveInfo, type: string, where?: Where): Planned<Shaped> {
    return this.cache.get(info, type, () => this.planRoot(info, type, where ?? (() => undefined)))
  }

  private planRoot(info: GraphQLResolveInfo, type: string, where: Where): Planned<Shaped> {
    const planning = this.planning(info)
    const group = groupOf(info)
    const given = argumentsOf(planning, info.parentType.name, group)
    const { filter, orderBy, first, after, ...others } = given
    const members = this.membersOf(type)
    const source = {
      field: `${info.fieldName} ${JSON.stringify(others)}`,
      target: type,
      members,
      distinct: false,
      scope: [],
      match: (node: Cypher.Node) => this.match(node, members, where),
    }
    const projection = new Projection()
    const plan = planConnection(planning, source, given, group, projection)
    return answer([plan], projection, ([read]) => read as Shaped)
  }

  /** A page of entities that were found before, in their order, each with its score. */
  hits(info: GraphQLResolveInfo, page: HitsPage): Planned<Shaped> {
    const planning = this.planning(info)
    const node = new Cypher.Node()
    const found = new Projection()
    const byId = new Map(page.hits.map((hit) => [hit.id, hit]))
    const plan = planPage(planning, 'Search', groupOf(info), (field) => {
      const told = toldOfHits[field.name]
      if (told) return { calls: [], read: (row) => told(byId.get(String(row.id))) }
      const asked = planning.node(node, this.membersOf('Entity'), selectionSetsOf(field), found)
      return { calls: asked.calls, read: asked.shape }
    })
    const projection = new Projection()
    const where: Where = () => Cypher.in(node.property('id'), new Cypher.Param([...byId.keys()]))
    const rows = new Cypher.Variable()
    const collected = new Cypher.Return([Cypher.collect(found.of(node)), rows])
    const clauses = [
      this.match(node, this.membersOf('Entity'), where),
      new Cypher.With(node),
      ...plan.calls,
      collected,
    ]
    const slot = projection.slot(rows)
    const field: FieldPlan = {
      calls: [new Cypher.Call(Cypher.utils.concat(...clauses), [])],
      read: (raw) => {
        const rowOf = new Map((raw[slot] as readonly Raw[]).map((row) => [row.id, row]))
        const ordered = page.hits.map((hit) => rowOf.get(hit.id)).filter((row) => row !== undefined)
        return plan.shape({ ...page, rows: ordered, cursorOf: (row) => page.cursorOf(String(row.id)) })
      },
    }
    return answer([field], projection, ([read]) => read as Shaped)
  }

  /**
   * Every node of a type that a test holds for, in an order, by sort key where none is given.
   *
   * @throws BadUserInput naming `orderBy`
   */
  list(
    info: GraphQLResolveInfo,
    type: string,
    { where = () => undefined, orderBy }: { readonly where?: Where; readonly orderBy?: unknown } = {},
  ): Planned<Shaped[]> {
    const target = this.model.types.get(type)
    if (!target) throw new Error(`${type} is no type`)
    const keys = orderKeysOf(target, orderBy)
    const projection = new Projection()
    const sets = selectionSetsOf(groupOf(info))
    const plan = this.matching(this.planning(info), { type, where, keys }, sets, projection)
    return answer([plan], projection, ([found]) => (found as Found[]).map(({ value }) => value))
  }

  /** The first of the nodes that a test holds for, by sort key; null where it holds for none. */
  first(info: GraphQLResolveInfo, type: string, where: Where): Planned<Shaped | null> {
    const { query, shape } = this.list(info, type, { where })
    return { query, shape: (rows) => shape(rows)[0] ?? null }
  }

  /**
   * The nodes with the given ids, in their order; null where there is none. What begins an id tells its type:
   * `project:…`, `document:…`, `relation:<from>/<TYPE>/<to>`.
   */
  nodes(info: GraphQLResolveInfo, ids: readonly string[]): Planned<(Shaped | null)[]> {
    return this.cache.get(info, ids, () => this.planNodes(info, ids))
  }

  private planNodes(info: GraphQLResolveInfo, ids: readonly string[]): Planned<(Shaped | null)[]> {
    const projection = new Projection()
    const lookUp = this.lookUp(this.planning(info), projection)
    const { calls, read } = lookUp(ids, selectionSetsOf(groupOf(info)), getNamedType(info.returnType).name)
    const plan: FieldPlan = { calls, read: (raw) => ids.map((id) => read(raw).get(id) ?? null) }
    return answer([plan], projection, ([found]) => found as (Shaped | null)[])
  }

  /** The answer to a question that was put together before: values, and the ids of what they speak of. */
  compose(
    info: GraphQLResolveInfo,
    field: Pick<HeldDeclaration, 'to' | 'cardinality'>,
    composed: unknown,
  ): Planned<unknown> {
    const planning = this.planning(info)
    const projection = new Projection()
    const holder = { [info.fieldName]: composed }
    const held = { ...field, name: info.fieldName }
    const plan = planHeld(planning, this.lookUp(planning, projection), held, groupOf(info), [holder])
    const read = (raw: Raw): unknown => plan.tell(holder, raw)
    return answer([{ calls: plan.calls, read }], projection, ([told]) => told)
  }

  private lookUp(planning: Planning, projection: Projection): LookUp {
    return (ids, sets, type) => {
      const plans = this.plansById(planning, ids, sets, type, projection)
      const known = new WeakMap<Raw, ReadonlyMap<string, Shaped>>()
      const read = (raw: Raw): ReadonlyMap<string, Shaped> => {
        const told = known.get(raw)
        if (told) return told
        const found = plans.flatMap((plan) => plan.read(raw) as Found[])
        const byId = new Map(found.map(({ id, value }) => [id, value]))
        known.set(raw, byId)
        return byId
      }
      return { calls: plans.flatMap((plan) => plan.calls), read }
    }
  }

  private plansById(
    planning: Planning,
    ids: readonly string[],
    sets: readonly SelectionSetNode[],
    type: string,
    projection: Projection,
  ): FieldPlan[] {
    const returned = this.membersOf(type)
    return [...this.byType(ids)].flatMap(([found, group]) => {
      const wanted = this.membersOf(found).filter((name) => returned.includes(name))
      if (wanted.length === 0) return []
      if (found === 'Relation') return [this.relations(planning, group, sets, projection)]
      const where: Where = (node) => Cypher.in(node.property('id'), new Cypher.Param(group))
      return [this.matching(planning, { type: found, where, wanted }, sets, projection)]
    })
  }

  /** Entities are found by one label with one index, whatever their kinds; records by their own. */
  private byType(ids: readonly string[]): Map<string, string[]> {
    const groups = new Map<string, string[]>()
    for (const id of ids) {
      const slug = id.split(':')[0] ?? ''
      const type = [...this.model.types.values()].find((one) => one.slug === slug && !one.abstract)
      const name = type?.entity ? 'Entity' : type?.interfaces.includes('Node') ? type.name : undefined
      if (name !== undefined) groups.set(name, [...(groups.get(name) ?? []), id])
    }
    return groups
  }

  private matching(
    planning: Planning,
    { type, where, wanted, keys = orderOfNames }: Matched,
    sets: readonly SelectionSetNode[],
    projection: Projection,
  ): FieldPlan {
    const members = this.membersOf(type)
    const node = new Cypher.Node()
    const found = new Projection()
    const plan = planning.node(node, wanted ?? members, sets, found)
    const sorted = keys.map(({ property = 'sortKey', descending }): [Cypher.Property, Cypher.Order] => [
      node.property(property),
      descending ? 'DESC' : 'ASC',
    ])
    const ordered = new Cypher.With(node).orderBy(...sorted, [node.property('id')])
    const rows = new Cypher.Variable()
    const collected = new Cypher.Return([Cypher.collect(found.of(node)), rows])
    const clauses = Cypher.utils.concat(this.match(node, members, where), ordered, ...plan.calls, collected)
    const slot = projection.slot(rows)
    return {
      calls: [new Cypher.Call(clauses, [])],
      read: (raw): Found[] =>
        (raw[slot] as readonly Raw[]).map((row) => ({ id: String(row.id), value: plan.shape(row) })),
    }
  }

  private relations(
    planning: Planning,
    ids: readonly string[],
    sets: readonly SelectionSetNode[],
    projection: Projection,
  ): FieldPlan {
    const wanted = ids.map((id) => id.slice('relation:'.length).split('/'))
    const types = [...new Set(wanted.map(([, type = '']) => type))].filter((type) =>
      Object.hasOwn(RelationType.values, type),
    )
    const ends = (index: number): Cypher.Param => new Cypher.Param(wanted.map((parts) => parts[index] ?? ''))
    const edge = edgeVariables()
    if (types.length === 0) return { calls: [], read: () => [] }
    const found = new Projection()
    const plan = planRelationNode(planning, edge, sets, found)
    const pattern = relationPattern(edge.from, { types, direction: 'OUT' }, edge.to, 'Entity', edge.edge)
    const match = new Cypher.Match(pattern).where(
      Cypher.and(Cypher.in(edge.from.property('id'), ends(0)), Cypher.in(edge.to.property('id'), ends(2))),
    )
    const typed = new Cypher.With(edge.from, edge.edge, edge.to, [Cypher.type(edge.edge), edge.type])
    const rows = new Cypher.Variable()
    const idSlots = [edge.from.property('id'), edge.type, edge.to.property('id')].map((value) =>
      found.slot(value),
    )
    const collected = new Cypher.Return([Cypher.collect(found.of(edge.from)), rows])
    const slot = projection.slot(rows)
    return {
      calls: [new Cypher.Call(Cypher.utils.concat(match, typed, ...plan.calls, collected), [])],
      read: (raw): Found[] =>
        (raw[slot] as readonly Raw[]).map((row) => ({
          id: `relation:${idSlots.map((name) => row[name]).join('/')}`,
          value: plan.shape(row),
        })),
    }
  }

  private match(node: Cypher.Node, members: readonly string[], where: Where): Cypher.Match {
    const test = typeTest(this.model, members)
    const match = new Cypher.Match(new Cypher.Pattern(node, { labels: test.label }))
    const predicates = [test.where(node), where(node)].filter((predicate) => predicate !== undefined)
    return predicates.length > 0 ? match.where(Cypher.and(...predicates)) : match
  }

  private membersOf(type: string): readonly string[] {
    return this.model.types.get(type)?.members ?? []
  }

  private planning(info: GraphQLResolveInfo): Planning {
    const planning: Planning = {
      model: this.model,
      schema: info.schema,
      fragments: info.fragments,
      variables: info.variableValues,
      node: (node, types, sets, projection) => planNode(planning, node, types, sets, projection),
    }
    return planning
  }
}

/** What an edge of a search tells of the hit itself. */
const toldOfHits: Readonly<Partial<Record<string, (hit: NameMatch | undefined) => unknown>>> = {
  score: (hit) => hit?.score,
  matchedBy: (hit) => hit?.basis,
  matchedName: (hit) => hit?.name,
}

const groupOf = (info: GraphQLResolveInfo): FieldGroup => ({
  key: String(info.path.key),
  name: info.fieldName,
  nodes: info.fieldNodes,
  types: [info.parentType.name],
})

/** Puts subqueries side by side in one statement; what asks nothing of the store needs none. */
function answer<Value>(
  plans: readonly FieldPlan[],
  projection: Projection,
  shape: (values: unknown[]) => Value,
): Planned<Value> {
  const calls = plans.flatMap((plan) => plan.calls)
  const columns = projection.columns()
  return {
    query:
      columns.length > 0
        ? buildQuery(Cypher.utils.concat(...calls, new Cypher.Return(...columns)))
        : undefined,
    shape: (rows) => shape(plans.map((plan) => plan.read(rows[0] ?? {}))),
  }
}
