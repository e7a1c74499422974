import Cypher from '@neo4j/cypher-builder'
import type { SelectionSetNode } from 'graphql'
import { collectFields } from './collectFields.ts'
import { LIST_LIMIT } from './pageSize.ts'
import type { NodePlan, Planning, Raw } from './Plan.ts'
import { Projection } from './Projection.ts'
import { selectionSetsOf } from './selectionSetsOf.ts'
import { Shaped } from './Shaped.ts'

/** The variables that an edge is known by. */
export interface EdgeVariables {
  readonly edge: Cypher.Relationship
  readonly type: Cypher.Variable
  readonly from: Cypher.Node
  readonly to: Cypher.Node
}

export const edgeVariables = (): EdgeVariables => ({
  edge: new Cypher.Relationship(),
  type: new Cypher.Variable(),
  from: new Cypher.Node(),
  to: new Cypher.Node(),
})

/** What the edge itself stores. */
const edgeProperties: readonly string[] = ['years', 'modality', 'chainPosition', 'chainRole']

/** Plans `Relation`: an edge told as an object, with its two ends and the statements whose ids it carries. */
export function planRelationNode(
  planning: Planning,
  edge: EdgeVariables,
  sets: readonly SelectionSetNode[],
  found: Projection,
): NodePlan {
  const calls: Cypher.Clause[] = []
  const from = found.slot(edge.from.property('id'))
  const type = found.slot(edge.type)
  const to = found.slot(edge.to.property('id'))
  const fields = collectFields(planning, sets, ['Relation']).map(({ key, name, ...group }) => {
    const asked = selectionSetsOf({ key, name, ...group })
    if (name === '__typename') return { key, read: () => 'Relation' }
    if (name === 'id')
      return { key, read: (row: Raw) => `relation:${[row[from], row[type], row[to]].join('/')}` }
    if (name === 'type') return { key, read: (row: Raw) => row[type] }
    if (name === 'statements') return { key, read: planStatements(planning, edge, asked, found, calls) }
    if (edgeProperties.includes(name)) {
      const slot = found.slot(edge.edge.property(name))
      return { key, read: (row: Raw) => row[slot] ?? (name === 'years' ? [] : null) }
    }
    const end = name === 'from' ? edge.from : edge.to
    const told = new Projection()
    const members = planning.model.types.get('Entity')?.members ?? []
    const plan = planning.node(end, members, asked, told)
    calls.push(...plan.calls)
    const slot = found.slot(told.of(end))
    return { key, read: (row: Raw) => plan.shape(row[slot] as Raw) }
  })
  const shape = (row: Raw): Shaped =>
    new Shaped(
      'Relation',
      fields.map((field) => [field.key, field.read(row)]),
    )
  return { calls, shape }
}

function planStatements(
  planning: Planning,
  { edge }: EdgeVariables,
  asked: readonly SelectionSetNode[],
  found: Projection,
  calls: Cypher.Clause[],
): (row: Raw) => unknown {
  const statement = new Cypher.Node()
  const told = new Projection()
  const plan = planning.node(statement, ['Statement'], asked, told)
  const ids = new Cypher.Variable()
  const match = new Cypher.Match(new Cypher.Pattern(statement, { labels: 'Statement' })).where(
    Cypher.in(statement.property('id'), ids),
  )
  const page = new Cypher.With(statement)
    .orderBy([statement.property('sortKey')], [statement.property('id')])
    .limit(new Cypher.Param(LIST_LIMIT))
  const rows = new Cypher.Variable()
  const clauses = [
    new Cypher.With([edge.property('statements'), ids]),
    match,
    page,
    ...plan.calls,
    new Cypher.Return([Cypher.collect(told.of(statement)), rows]),
  ]
  calls.push(new Cypher.Call(Cypher.utils.concat(...clauses), [edge]))
  const slot = found.slot(rows)
  return (row) => (row[slot] as readonly Raw[]).map(plan.shape)
}
