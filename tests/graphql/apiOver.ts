import { graphql, type ExecutionResult, type GraphQLSchema } from 'graphql'
import { buildApiSchema } from '../../src/graphql/buildApiSchema.ts'
import { declaredModel } from '../../src/model/declaredModel.ts'
import { Planner } from '../../src/query/Planner.ts'
import type { GraphStore, Query } from '../../src/store/GraphStore.ts'

/** TypeGraphQL keeps what it was told, so one schema serves a whole test file. */
export const apiSchema = buildApiSchema(declaredModel)

export interface Api {
  /** The data of an answer; throws where it has errors. */
  readonly ask: (source: string, variables?: Record<string, unknown>) => Promise<unknown>
  readonly askRaw: (source: string, variables?: Record<string, unknown>) => Promise<ExecutionResult>
  /** Statements that reached the store since the last question. */
  readonly statements: Query[]
  readonly schema: Promise<GraphQLSchema>
}

/** The API over a store as it is. Reads are counted on their way to the driver. */
export function apiOver(store: GraphStore, examples: ReadonlyMap<string, string> = new Map()): Api {
  const statements: Query[] = []
  const counted: GraphStore = Object.assign(Object.create(store) as GraphStore, {
    read: (query: Query) => {
      statements.push(query)
      return store.read(query)
    },
    search: (...given: Parameters<GraphStore['search']>) => {
      statements.push({ text: 'search', parameters: { text: given[0] } })
      return store.search(...given)
    },
  })
  const contextValue = { model: declaredModel, store: counted, planner: new Planner(declaredModel), examples }
  const askRaw = async (
    source: string,
    variableValues?: Record<string, unknown>,
  ): Promise<ExecutionResult> => {
    statements.length = 0
    return graphql({
      schema: await apiSchema,
      source,
      contextValue,
      ...(variableValues && { variableValues }),
    })
  }
  return {
    statements,
    schema: apiSchema,
    askRaw,
    ask: async (source, variables) => {
      const { data, errors } = await askRaw(source, variables)
      if (errors?.[0]) throw errors[0].originalError ?? errors[0]
      return JSON.parse(JSON.stringify(data)) as unknown
    },
  }
}
