import Cypher from '@neo4j/cypher-builder'
import type { Model, RelationField } from '../model/Model.ts'
import { hashOf } from '../text/hashOf.ts'
import type { FieldGroup } from './collectFields.ts'
import { decodeCursor, encodeCursor, type Position } from './cursor.ts'
import { boundFilter } from './boundFilter.ts'
import { countInto } from './countInto.ts'
import { filterPredicate } from './filterPredicate.ts'
import { keysetPredicate, type SortedBy } from './keysetPredicate.ts'
import type { OrderKey } from './OrderKey.ts'
import { orderKeysOf } from './orderKeysOf.ts'
import { pageSize } from './pageSize.ts'
import type { FieldPlan, Planning, Raw } from './Plan.ts'
import { planPage } from './planPage.ts'
import { Projection } from './Projection.ts'
import { selectionSetsOf } from './selectionSetsOf.ts'
import { shortcutFilter } from './shortcutFilter.ts'

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
  const filter = shortcutFilter(target, given)
  boundFilter(filter)
  const keys = orderKeysOf(target, given.orderBy)
  const scope = hashOf([source.field, filter ?? null, given.within === false, given.orderBy ?? null])
  const position =
    typeof given.after === 'string'
      ? decodeCursor(given.after, scope, [...keys.map(({ holds }) => holds), 'string'])
      : undefined

  const matched = (node: Cypher.Node): Cypher.Match => {
    const where = filterPredicate(planning.model, target, node, filter)
    return where ? source.match(node).where(where) : source.match(node)
  }
  const node = new Cypher.Node()
  const found = new Projection()
  const page = planPage(planning, source.target, group, (field) => {
    const plan = planning.node(node, source.members, selectionSetsOf(field), found)
    return { calls: plan.calls, read: plan.shape }
  })
  const calls: Cypher.Clause[] = []
  const sorted = sortedBy(node, keys)
  const positionSlots = page.wantsCursors ? sorted.map(({ value }) => found.slot(value)) : []
  let rowsSlot: string | undefined
  if (page.wantsRows) {
    const ordering = pageClauses(
      planning.model,
      node,
      matched(node),
      sorted,
      source.distinct,
      position,
      size + 1,
    )
    const rows = new Cypher.Variable()
    const answer = new Cypher.Return([Cypher.collect(found.of(node)), rows])
    calls.push(new Cypher.Call(Cypher.utils.concat(...ordering, ...page.calls, answer), [...source.scope]))
    rowsSlot = projection.slot(rows)
  }
  let totalSlot: string | undefined
  if (page.wantsTotal) {
    const counted = new Cypher.Node()
    const total = new Cypher.Variable()
    const count = source.distinct ? Cypher.count(counted).distinct() : Cypher.count(counted)
    const answer = new Cypher.Return([count, total])
    calls.push(new Cypher.Call(Cypher.utils.concat(matched(counted), answer), [...source.scope]))
    totalSlot = projection.slot(total)
  }
  const cursorOf = (row: Raw): string =>
    encodeCursor(scope, [...positionSlots.map((slot) => row[slot]), row.id] as Position)
  return {
    calls,
    read: (raw) =>
      page.shape({
        rows: rowsSlot === undefined ? [] : (raw[rowsSlot] as readonly Raw[]),
        total: totalSlot === undefined ? 0 : Number(raw[totalSlot]),
        size,
        hasPrevious: position !== undefined,
        cursorOf,
      }),
  }
}

interface Sorted extends SortedBy {
  readonly value: Cypher.Variable | Cypher.Property
  /** What is counted into the variable, where the key is a count. */
  readonly counted?: RelationField
}

function sortedBy(node: Cypher.Node, keys: readonly OrderKey[]): Sorted[] {
  return keys.map(({ property, count, descending }) => {
    if (!count) return { value: node.property(property ?? 'sortKey'), descending }
    return { value: new Cypher.Variable(), descending, counted: count }
  })
}

function pageClauses(
  model: Model,
  node: Cypher.Node,
  match: Cypher.Match,
  sorted: readonly Sorted[],
  distinct: boolean,
  position: Position | undefined,
  limit: number,
): Cypher.Clause[] {
  const keys: SortedBy[] = [...sorted, { value: node.property('id'), descending: false }]
  const order = keys.map(({ value, descending }): [Cypher.Expr, Cypher.Order] => [
    value,
    descending ? 'DESC' : 'ASC',
  ])
  const page = (kept: Cypher.With): Cypher.With => kept.orderBy(...order).limit(new Cypher.Param(limit))
  const follows = position && keysetPredicate(keys, position)
  const counted = sorted.flatMap(({ counted: relation, value }): [RelationField, Cypher.Variable][] =>
    relation && value instanceof Cypher.Variable ? [[relation, value]] : [],
  )
  const bare = (): Cypher.With => (distinct ? new Cypher.With(node).distinct() : new Cypher.With(node))
  if (counted.length === 0) return [follows ? match.where(follows) : match, page(bare())]
  const counts = counted.map(([relation, into]) => countInto(model, relation, node, into))
  const kept = new Cypher.With(node, ...counted.map(([, variable]) => variable))
  const rest = follows ? [new Cypher.With('*').where(follows), page(kept)] : [page(kept)]
  return [match, ...(distinct ? [bare()] : []), ...counts, ...rest]
}
