import { lexicographicSortSchema, printSchema, type GraphQLSchema } from 'graphql'

/** The schema as text, sorted: the same bytes on every machine. */
export const sdlOf = (schema: GraphQLSchema): string => `${printSchema(lexicographicSortSchema(schema))}\n`
