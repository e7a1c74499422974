import { graphql, type GraphQLSchema } from 'graphql'
import type { Context } from '../graphql/Context.ts'

/** Asks each example once, in turn: a database plans a statement when it first sees it, and may take a second for it. */
export async function warmUp(schema: GraphQLSchema, contextValue: Context): Promise<void> {
  for (const source of contextValue.examples.values()) await graphql({ schema, source, contextValue })
}
