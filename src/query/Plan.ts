import type Cypher from '@neo4j/cypher-builder'
import type { GraphQLSchema, SelectionSetNode } from 'graphql'
import type { Row, Value } from '../store/GraphStore.ts'
import type { Document } from './collectFields.ts'
import type { Matching } from './Matching.ts'
import type { Projection } from './Projection.ts'
import type { Shaped } from './Shaped.ts'

/** A node as the statement gave it: properties under their names, subqueries' results under `_0`, `_1` … */
export type Raw = Readonly<Record<string, unknown>>

/** How one node is asked for and told. */
export interface NodePlan {
  readonly calls: readonly Cypher.Clause[]
  readonly shape: (raw: Raw) => Shaped
}

/** A subquery that leaves one variable behind, and how its value is told. */
export interface FieldPlan {
  readonly calls: readonly Cypher.Clause[]
  readonly read: (raw: Raw) => unknown
}

/** What every step of the planning needs. */
export interface Planning extends Document {
  readonly schema: GraphQLSchema
  /** Plans a node that may be of several types; given here because relations and nodes plan each other. */
  readonly node: (
    node: Cypher.Variable,
    types: readonly string[],
    sets: readonly SelectionSetNode[],
    projection: Projection,
  ) => NodePlan
}

/** A statement whose parameters may have to be looked for first; `readPlanned` runs it. */
export interface PlannedQuery {
  readonly text: string
  readonly parameters: Readonly<Record<string, Value | Matching>>
}

/** One Cypher statement for one root field, and how its only row becomes the field's value. */
export interface Planned<Value> {
  /** None where nothing of the store was asked for. */
  readonly query: PlannedQuery | undefined
  readonly shape: (rows: readonly Row[]) => Value
}
