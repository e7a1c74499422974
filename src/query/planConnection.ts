import Cypher from '@neo4j/cypher-builder'
import type { Model } from '../model/Model.ts'
import { hashOf } from '../text/hashOf.ts'
import { collectFields, type FieldGroup } from './collectFields.ts'
import { decodeCursor, encodeCursor, type Position } from './cursor.ts'
import { filterPredicate } from './filterPredicate.ts'
import { keysetPredicate, type SortedBy } from './keysetPredicate.ts'
import type { OrderKey } from './OrderKey.ts'
import { orderKeysOf } from './orderKeysOf.ts'
import { pageSize } from './pageSize.ts'
import type { FieldPlan, NodePlan, Planning, Raw, Shaped } from './Plan.ts'
import { Projection } from './Projection.ts'
import { relationPattern } from './relationPattern.ts'
import { selectionSetsOf } from './selectionSetsOf.ts'
import { typeTest } from './typeTest.ts'

/** Where a connection's nodes come from. */
export interface Source {
  /** Names the field in cursors: a cursor of another field is refused. */
  readonly field: string
  readonly target: string
  readonly members: readonly string[]
  /** Several edges may lead to one node. */
  readonly distinct: boolean
  /** Variables of the outer query that the match needs. */
  readonly scope: readonly Cypher.Variable[]
  readonly match: (node: Cypher.Node) => Cypher.Match
}

/** One `edges` or `nodes` under its response key. */
interface Listed {
  readonly key: string
  readonly edges: boolean
  readonly parts: readonly { readonly key: string; readonly name: string; readonly node?: NodePlan }[]
  readonly node?: NodePlan
}

interface Page {
  readonly rows: readonly Raw[]
  readonly total: number
  readonly size: number
  readonly after: boolean
  readonly cursorOf: (row: Raw) => string
}

/** Plans a connection: one subquery for the page, one for the total, each only when asked for. */
export function planConnection(
  planning: Planning,
  source: Source,
  given: Readonly<Record<string, unknown>>,
  group: FieldGroup,
  projection: Projection,
): FieldPlan {
  const size = pageSize(given.first)
  const target = planning.model.types.get(source.target)
  if (!target) throw new Error(`${source.target} is no type`)
  const asked = collectFields(planning, selectionSetsOf(group), [`${source.target}Connection`])
  const keys = orderKeysOf(target, given.orderBy)
  const scope = hashOf([source.field, given.filter ?? null, given.within ?? null, given.orderBy ?? null])
  const position =
    typeof given.after === 'string' ? decodeCursor(given.after, scope, keys.length + 1) : undefined

  const matched = (node: Cypher.Node): Cypher.Match => {
    const where = filterPredicate(planning.model, target, node, given.filter)
    return where ? source.match(node).where(where) : source.match(node)
  }
  const calls: Cypher.Clause[] = []
  let rowsSlot: string | undefined
  let listed: Listed[] = []
  const positionSlots: string[] = []
  if (asked.some((one) => ['edges', 'nodes', 'pageInfo'].includes(one.name))) {
    const node = new Cypher.Node()
    const found = new Projection()
    listed = planListed(planning, source, asked, node, found)
    const sorted = sortedBy(planning.model, node, keys)
    for (const { value } of sorted) positionSlots.push(found.slot(value))
    const ordering = pageClauses(node, matched(node), sorted, source.distinct, position, size + 1)
    const rows = new Cypher.Variable()
    const answer = new Cypher.Return([Cypher.collect(found.of(node)), rows])
    const nested = listed.flatMap((one) => [
      ...(one.node?.calls ?? []),
      ...one.parts.flatMap((part) => part.node?.calls ?? []),
    ])
    calls.push(new Cypher.Call(Cypher.utils.concat(...ordering, ...nested, answer), [...source.scope]))
    rowsSlot = projection.slot(rows)
  }
  let totalSlot: string | undefined
  if (asked.some((one) => one.name === 'totalCount')) {
    const node = new Cypher.Node()
    const total = new Cypher.Variable()
    const count = source.distinct ? Cypher.count(node).distinct() : Cypher.count(node)
    const answer = new Cypher.Return([count, total])
    calls.push(new Cypher.Call(Cypher.utils.concat(matched(node), answer), [...source.scope]))
    totalSlot = projection.slot(total)
  }
  const cursorOf = (row: Raw): string =>
    encodeCursor(scope, [...positionSlots.map((slot) => row[slot]), row.id] as Position)
  return {
    calls,
    read: (raw) =>
      shapeConnection(planning, source.target, asked, listed, {
        rows: rowsSlot === undefined ? [] : (raw[rowsSlot] as readonly Raw[]),
        total: totalSlot === undefined ? 0 : Number(raw[totalSlot]),
        size,
        after: position !== undefined,
        cursorOf,
      }),
  }
}

function planListed(
  planning: Planning,
  source: Source,
  asked: readonly FieldGroup[],
  node: Cypher.Variable,
  found: Projection,
): Listed[] {
  const planned = (group: FieldGroup): NodePlan =>
    planning.node(node, source.members, selectionSetsOf(group), found)
  return asked
    .filter((group) => group.name === 'edges' || group.name === 'nodes')
    .map((group) => {
      if (group.name === 'nodes') return { key: group.key, edges: false, parts: [], node: planned(group) }
      const fields = collectFields(planning, selectionSetsOf(group), [`${source.target}Edge`])
      const parts = fields.map((field) => ({
        key: field.key,
        name: field.name,
        ...(field.name === 'node' && { node: planned(field) }),
      }))
      return { key: group.key, edges: true, parts }
    })
}

/** What an order sorts by: a count is a variable of its own, so that it is counted once. */
function sortedBy(
  model: Model,
  node: Cypher.Node,
  keys: readonly OrderKey[],
): (SortedBy & { readonly counted?: Cypher.Expr; readonly value: Cypher.Variable | Cypher.Property })[] {
  return keys.map(({ property, count, descending }) => {
    if (!count) return { value: node.property(property ?? 'sortKey'), descending }
    const other = new Cypher.Node()
    const test = typeTest(model, count.members)
    const match = new Cypher.Match(relationPattern(node, count, other, test.label))
    const where = test.where(other)
    return {
      value: new Cypher.Variable(),
      descending,
      counted: new Cypher.Count(where ? match.where(where) : match),
    }
  })
}

function pageClauses(
  node: Cypher.Node,
  match: Cypher.Match,
  sorted: ReturnType<typeof sortedBy>,
  distinct: boolean,
  position: Position | undefined,
  limit: number,
): Cypher.Clause[] {
  const keys: SortedBy[] = [...sorted, { value: node.property('id'), descending: false }]
  const counts = sorted.flatMap(({ counted, value }): [Cypher.Expr, Cypher.Variable][] =>
    counted && value instanceof Cypher.Variable ? [[counted, value]] : [],
  )
  const order = keys.map(({ value, descending }): [Cypher.Expr, Cypher.Order] => [
    value,
    descending ? 'DESC' : 'ASC',
  ])
  const page = (projected: Cypher.With): Cypher.With =>
    projected.orderBy(...order).limit(new Cypher.Param(limit))
  const follows = position && keysetPredicate(keys, position)
  if (counts.length === 0) {
    const found = new Cypher.With(node)
    const matched = follows ? match.where(follows) : match
    return [matched, page(distinct ? found.distinct() : found)]
  }
  const bare = new Cypher.With(node)
  const counted = new Cypher.With(node, ...counts)
  const kept = new Cypher.With(node, ...counts.map(([, variable]) => variable))
  return [
    match,
    ...(distinct ? [bare.distinct()] : []),
    follows ? counted.where(follows) : counted,
    page(kept),
  ]
}

function shapeConnection(
  planning: Planning,
  target: string,
  asked: readonly FieldGroup[],
  listed: readonly Listed[],
  page: Page,
): Shaped {
  const shown = page.rows.slice(0, page.size)
  const edgeOf = (one: Listed, row: Raw): Shaped => ({
    __typename: `${target}Edge`,
    ...Object.fromEntries(
      one.parts.map((part) => [part.key, part.node ? part.node.shape(row) : page.cursorOf(row)]),
    ),
  })
  const read = (group: FieldGroup): unknown => {
    if (group.name === 'totalCount') return page.total
    if (group.name === 'pageInfo') return pageInfo(planning, group, shown, page)
    const one = listed.find((candidate) => candidate.key === group.key)
    return shown.map((row) => (one?.node ? one.node.shape(row) : one && edgeOf(one, row)))
  }
  return {
    ...Object.fromEntries(asked.map((group) => [group.key, read(group)])),
    __typename: `${target}Connection`,
  }
}

function pageInfo(planning: Planning, group: FieldGroup, shown: readonly Raw[], page: Page): Shaped {
  const first = shown[0]
  const last = shown.at(-1)
  const values: Record<string, unknown> = {
    hasNextPage: page.rows.length > page.size,
    hasPreviousPage: page.after,
    startCursor: first ? page.cursorOf(first) : null,
    endCursor: last ? page.cursorOf(last) : null,
  }
  const asked = collectFields(planning, selectionSetsOf(group), ['PageInfo'])
  return { ...Object.fromEntries(asked.map(({ key, name }) => [key, values[name]])), __typename: 'PageInfo' }
}
