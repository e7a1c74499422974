import type { ApolloServerPlugin } from '@apollo/server'
import {
  GraphQLError,
  Kind,
  getVariableValues,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql'
import type { Limits } from '../Limits.ts'
import type { LimitedOperation } from './LimitedOperation.ts'
import { operationLimits, type OperationLimit } from './operationLimits.ts'

/** Refuses a valid operation that asks for too much, with QUERY_TOO_COMPLEX, its measure and the limit. */
export function limitsPlugin(limits: Limits): ApolloServerPlugin {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation: async ({ schema, document, operation, request }) => {
          const limited = limitedOperation(schema, document, operation, request.variables ?? {})
          for (const limit of limited ? operationLimits : []) refuseOver(limit, limited, limits)
          await Promise.resolve()
        },
      }),
  }
}

/** Undefined where the variables do not fit: execution refuses them before anything is asked. */
function limitedOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode | undefined,
  given: Readonly<Record<string, unknown>>,
): LimitedOperation | undefined {
  if (!operation) return undefined
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], given)
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const node of document.definitions) {
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node)
  }
  return coerced && { schema, operation, fragments, variables: coerced }
}

function refuseOver(
  { measure, of, bound, advice }: OperationLimit,
  operation: LimitedOperation | undefined,
  limits: Limits,
): void {
  const given = operation ? of(operation, limits) : 0
  const limit = bound(limits)
  if (given <= limit) return
  throw new GraphQLError(`The query's ${measure} is ${given}; allowed: ${limit}. ${advice}`, {
    extensions: {
      code: 'QUERY_TOO_COMPLEX',
      measure,
      [measure]: given,
      limit,
      http: { status: 400, headers: new Map() },
    },
  })
}
