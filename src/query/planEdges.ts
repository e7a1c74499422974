import Cypher from '@neo4j/cypher-builder'
import { RelationType } from '../model/vocabularies/RelationType.ts'
import { hashOf } from '../text/hashOf.ts'
import { allOf } from './allOf.ts'
import { argumentsOf } from './argumentsOf.ts'
import type { FieldGroup } from './collectFields.ts'
import { decodeCursor, encodeCursor } from './cursor.ts'
import { keysetPredicate } from './keysetPredicate.ts'
import { edgeHolds } from './edgeHolds.ts'
import { pageSize } from './pageSize.ts'
import type { FieldPlan, Planning, Raw } from './Plan.ts'
import { planPage, type Part } from './planPage.ts'
import { edgeVariables, planRelationNode, type EdgeVariables } from './planRelationNode.ts'
import { Projection } from './Projection.ts'
import { relationPattern } from './relationPattern.ts'
import { relationTerms } from './relationTerms.ts'
import { selectionSetsOf } from './selectionSetsOf.ts'
import { kindTest } from './typeTest.ts'

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
  const terms = relationTerms(given)
  const scope = hashOf(['relations', given.types ?? null, given.direction ?? null, terms ?? null])
  const position =
    typeof given.after === 'string'
      ? decodeCursor(given.after, scope, ['string', 'string', 'string', 'string'])
      : undefined

  const asked = (given.direction as 'OUT' | 'IN' | null | undefined) ?? undefined
  const types = (given.types as string[] | null | undefined) ?? Object.keys(RelationType.values)
  const mutual = types.filter((type) => planning.model.mutual.has(type))
  const matched = (edge: Cypher.Relationship, other: Cypher.Node): Cypher.Match => {
    const hop = { types, direction: asked !== undefined && mutual.length === 0 ? asked : ('BOTH' as const) }
    const match = new Cypher.Match(relationPattern(node, hop, other, 'Entity', edge))
    const where = allOf(
      guard && kindTest(planning.model, node, guard),
      asked !== undefined && mutual.length > 0 ? pointsAs(asked, edge, node, mutual) : undefined,
      terms && edgeHolds(edge, terms),
    )
    return where ? match.where(where) : match
  }
  const edge = edgeVariables()
  const direction = new Cypher.Variable()
  const other = new Cypher.Node()
  const found = new Projection()
  const page = planPage(planning, 'Relation', group, (field) =>
    planPart(planning, field, { edge, direction, other, found }),
  )
  const keys = [edge.type, direction, other.property('sortKey'), other.property('id')]
  const positionSlots = page.wantsCursors ? keys.map((key) => found.slot(key)) : []
  const calls: Cypher.Clause[] = []
  const nothing = Array.isArray(given.types) && given.types.length === 0
  let rowsSlot: string | undefined
  if (page.wantsRows && !nothing) {
    const told = new Cypher.With(
      node,
      other,
      edge.edge,
      [Cypher.type(edge.edge), edge.type],
      [asked === undefined ? directionOf(edge, node) : new Cypher.Literal(asked), direction],
      [Cypher.startNode(edge.edge), edge.from],
      [Cypher.endNode(edge.edge), edge.to],
    )
    const sorted = keys.map((value) => ({ value, descending: false }))
    const follows = position ? told.where(keysetPredicate(sorted, position)) : told
    const chosen = new Cypher.With(node, other, edge.edge, edge.type, direction, edge.from, edge.to)
      .orderBy(...keys.map((key): [Cypher.Expr] => [key]))
      .limit(new Cypher.Param(size + 1))
    const rows = new Cypher.Variable()
    const answer = new Cypher.Return([Cypher.collect(found.of(other)), rows])
    const clauses = Cypher.utils.concat(matched(edge.edge, other), follows, chosen, ...page.calls, answer)
    calls.push(new Cypher.Call(clauses, [node]))
    rowsSlot = projection.slot(rows)
  }
  let totalSlot: string | undefined
  if (page.wantsTotal && !nothing) {
    const counted = new Cypher.Relationship()
    const total = new Cypher.Variable()
    const answer = new Cypher.Return([Cypher.count(counted), total])
    calls.push(new Cypher.Call(Cypher.utils.concat(matched(counted, new Cypher.Node()), answer), [node]))
    totalSlot = projection.slot(total)
  }
  return {
    calls,
    read: (raw) =>
      page.shape({
        rows: rowsSlot === undefined ? [] : (raw[rowsSlot] as readonly Raw[]),
        total: totalSlot === undefined ? 0 : Number(raw[totalSlot]),
        size,
        hasPrevious: position !== undefined,
        cursorOf: (row) =>
          encodeCursor(
            scope,
            positionSlots.map((slot) => String(row[slot])),
          ),
      }),
  }
}

/** What holds both ways is stored once and found from either side, whichever way is asked. */
const pointsAs = (
  asked: 'OUT' | 'IN',
  edge: Cypher.Relationship,
  node: Cypher.Variable,
  mutual: readonly string[],
): Cypher.Predicate =>
  Cypher.or(
    Cypher.eq(asked === 'OUT' ? Cypher.startNode(edge) : Cypher.endNode(edge), node),
    Cypher.in(Cypher.type(edge), new Cypher.Param([...mutual])),
  )

const directionOf = (edge: EdgeVariables, node: Cypher.Variable): Cypher.Case =>
  new Cypher.Case()
    .when(Cypher.eq(Cypher.startNode(edge.edge), node))
    .then(new Cypher.Literal('OUT'))
    .else(new Cypher.Literal('IN'))

interface Row {
  readonly edge: EdgeVariables
  readonly direction: Cypher.Variable
  readonly other: Cypher.Node
  readonly found: Projection
}

function planPart(planning: Planning, field: FieldGroup, { edge, direction, other, found }: Row): Part {
  if (field.name === 'direction') {
    const slot = found.slot(direction)
    return { calls: [], read: (row) => row[slot] }
  }
  const sets = selectionSetsOf(field)
  const members = planning.model.types.get('Entity')?.members ?? []
  const plan =
    field.name === 'other'
      ? planning.node(other, members, sets, found)
      : planRelationNode(planning, edge, sets, found)
  return { calls: plan.calls, read: plan.shape }
}
