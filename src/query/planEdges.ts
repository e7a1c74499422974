import Cypher from '@neo4j/cypher-builder'
import { RelationType } from '../model/vocabularies/RelationType.ts'
import { hashOf } from '../text/hashOf.ts'
import { argumentsOf } from './argumentsOf.ts'
import { collectFields, type FieldGroup } from './collectFields.ts'
import { decodeCursor, encodeCursor } from './cursor.ts'
import { keysetPredicate } from './keysetPredicate.ts'
import { pageSize } from './pageSize.ts'
import { planRelationNode, type Edge } from './planRelationNode.ts'
import type { FieldPlan, NodePlan, Planning, Raw, Shaped } from './Plan.ts'
import { Projection } from './Projection.ts'
import { relationPattern } from './relationPattern.ts'
import { selectionSetsOf } from './selectionSetsOf.ts'
import { kindTest } from './typeTest.ts'

interface EdgePart {
  readonly key: string
  readonly read: (row: Raw, cursor: string) => unknown
}

/** Plans `relations`: an entity's edges themselves, by type, direction, the other's name. */
export function planEdges(
  planning: Planning,
  node: Cypher.Variable,
  group: FieldGroup,
  guard: readonly string[] | undefined,
  projection: Projection,
): FieldPlan {
  const given = argumentsOf(planning, group.types[0] ?? '', group)
  const size = pageSize(given.first)
  const scope = hashOf(['relations', given.types ?? null, given.direction ?? null])
  const position = typeof given.after === 'string' ? decodeCursor(given.after, scope, 4) : undefined
  const asked = collectFields(planning, selectionSetsOf(group), ['RelationConnection'])

  const matched = (edge: Cypher.Relationship, other: Cypher.Variable): Cypher.Match => {
    const types = (given.types as string[] | null | undefined) ?? Object.keys(RelationType.values)
    const direction = (given.direction as 'OUT' | 'IN' | null | undefined) ?? 'BOTH'
    const match = new Cypher.Match(relationPattern(node, { types, direction }, other, 'Entity', edge))
    return guard ? match.where(kindTest(planning.model, node, guard)) : match
  }
  const nothing = Array.isArray(given.types) && given.types.length === 0
  const calls: Cypher.Clause[] = []
  const lists: { key: string; parts: EdgePart[]; plain: boolean }[] = []
  let rowsSlot: string | undefined
  let positionSlots: string[] = []
  if (!nothing && asked.some((one) => ['edges', 'nodes', 'pageInfo'].includes(one.name))) {
    const edge: Edge = {
      edge: new Cypher.Relationship(),
      type: new Cypher.Variable(),
      direction: new Cypher.Variable(),
      from: new Cypher.Node(),
      to: new Cypher.Node(),
    }
    const other = new Cypher.Node()
    const found = new Projection()
    const nested: Cypher.Clause[] = []
    const plain = (plan: NodePlan): NodePlan => {
      nested.push(...plan.calls)
      return plan
    }
    for (const list of asked.filter((one) => one.name === 'edges' || one.name === 'nodes')) {
      const fields =
        list.name === 'nodes'
          ? [{ ...list, name: 'node' }]
          : collectFields(planning, selectionSetsOf(list), ['RelationEdge'])
      const parts = fields.map((field): EdgePart => {
        if (field.name === 'other') {
          const plan = plain(planning.node(other, membersOfEntity(planning), selectionSetsOf(field), found))
          return { key: field.key, read: plan.shape }
        }
        if (field.name === 'node') {
          const plan = plain(planRelationNode(planning, edge, selectionSetsOf(field), found))
          return { key: field.key, read: plan.shape }
        }
        if (field.name === 'direction') {
          const slot = found.slot(edge.direction)
          return { key: field.key, read: (row) => row[slot] }
        }
        return { key: field.key, read: (_row, cursor) => cursor }
      })
      lists.push({ key: list.key, parts, plain: list.name === 'nodes' })
    }
    const keys = [edge.type, edge.direction, other.property('sortKey'), other.property('id')]
    positionSlots = keys.map((key) => found.slot(key))
    const told = new Cypher.With(
      node,
      other,
      edge.edge,
      [Cypher.type(edge.edge), edge.type],
      [
        new Cypher.Case()
          .when(Cypher.eq(Cypher.startNode(edge.edge), node))
          .then(new Cypher.Literal('OUT'))
          .else(new Cypher.Literal('IN')),
        edge.direction,
      ],
      [Cypher.startNode(edge.edge), edge.from],
      [Cypher.endNode(edge.edge), edge.to],
    )
    const follows =
      position &&
      keysetPredicate(
        keys.map((value) => ({ value, descending: false })),
        position,
      )
    const page = new Cypher.With(node, other, edge.edge, edge.type, edge.direction, edge.from, edge.to)
      .orderBy(...keys.map((key): [Cypher.Expr] => [key]))
      .limit(new Cypher.Param(size + 1))
    const rows = new Cypher.Variable()
    const answer = new Cypher.Return([Cypher.collect(found.of(other)), rows])
    const clauses = [matched(edge.edge, other), follows ? told.where(follows) : told, page, ...nested, answer]
    calls.push(new Cypher.Call(Cypher.utils.concat(...clauses), [node]))
    rowsSlot = projection.slot(rows)
  }
  let totalSlot: string | undefined
  if (!nothing && asked.some((one) => one.name === 'totalCount')) {
    const edge = new Cypher.Relationship()
    const total = new Cypher.Variable()
    const answer = new Cypher.Return([Cypher.count(edge), total])
    calls.push(new Cypher.Call(Cypher.utils.concat(matched(edge, new Cypher.Node()), answer), [node]))
    totalSlot = projection.slot(total)
  }
  const cursorOf = (row: Raw): string =>
    encodeCursor(
      scope,
      positionSlots.map((slot) => row[slot] as string),
    )
  return {
    calls,
    read: (raw) => {
      const rows = rowsSlot === undefined ? [] : (raw[rowsSlot] as readonly Raw[])
      const shown = rows.slice(0, size)
      const values = (one: FieldGroup): unknown => {
        if (one.name === 'totalCount') return totalSlot === undefined ? 0 : Number(raw[totalSlot])
        if (one.name === 'pageInfo') {
          const [start, end] = [shown[0], shown.at(-1)]
          const info: Shaped = {
            hasNextPage: rows.length > size,
            hasPreviousPage: position !== undefined,
            startCursor: start ? cursorOf(start) : null,
            endCursor: end ? cursorOf(end) : null,
          }
          const fields = collectFields(planning, selectionSetsOf(one), ['PageInfo'])
          return {
            ...Object.fromEntries(fields.map(({ key, name }) => [key, info[name]])),
            __typename: 'PageInfo',
          }
        }
        const list = lists.find((candidate) => candidate.key === one.key)
        return shown.map((row) => {
          const parts = (list?.parts ?? []).map((part) => [part.key, part.read(row, cursorOf(row))] as const)
          return list?.plain ? parts[0]?.[1] : { ...Object.fromEntries(parts), __typename: 'RelationEdge' }
        })
      }
      return {
        ...Object.fromEntries(asked.map((one) => [one.key, values(one)])),
        __typename: 'RelationConnection',
      }
    },
  }
}

const membersOfEntity = (planning: Planning): readonly string[] =>
  planning.model.types.get('Entity')?.members ?? []
