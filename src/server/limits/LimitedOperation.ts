import type { FragmentDefinitionNode, GraphQLSchema, OperationDefinitionNode } from 'graphql'

/** A valid operation with its variables, as the limits look at it. */
export interface LimitedOperation {
  readonly schema: GraphQLSchema
  readonly operation: OperationDefinitionNode
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>
  /** Coerced, with defaults. */
  readonly variables: Readonly<Record<string, unknown>>
}
