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
          if (limited)
            readable(() => {
              for (const limit of operationLimits) refuseOver(limit, limited, limits)
            })
          await Promise.resolve()
        },
      }),
  }
}

const badInput = (message: string): GraphQLError =>
  new GraphQLError(message, {
    extensions: { code: 'BAD_USER_INPUT', http: { status: 400, headers: new Map() } },
  })

/** A directive may be given null by a variable, which only its value shows. */
function readable(measure: () => void): void {
  try {
    measure()
  } catch (error) {
    if (error instanceof GraphQLError && error.extensions['code'] === undefined) throw badInput(error.message)
    throw error
  }
}

/**
 * The first wrong variable is told and the rest not looked at: telling them all takes a time that grows with their
 * square.
 */
function limitedOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode | undefined,
  given: Readonly<Record<string, unknown>>,
): LimitedOperation | undefined {
  if (!operation) return undefined
  if (!schema.getRootType(operation.operation)) {
    throw badInput(`${operation.operation} was asked; this API answers queries only`)
  }
  const definitions = operation.variableDefinitions ?? []
  // graphql-js keeps values in plain objects, where this one would be lost and its argument left at its default.
  if (definitions.some(({ variable }) => variable.name.value === '__proto__')) {
    throw badInput('A variable named $__proto__ was given; call it otherwise')
  }
  const { coerced, errors } = getVariableValues(schema, definitions, given, { maxErrors: 1 })
  if (errors?.[0]) throw badInput(errors[0].message)
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const node of document.definitions) {
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node)
  }
  return coerced && { schema, operation, fragments, variables: coerced }
}

function refuseOver(
  { measure, of, bound, advice }: OperationLimit,
  operation: LimitedOperation,
  limits: Limits,
): void {
  const given = of(operation, limits)
  const limit = bound(limits)
  if (given <= limit) return
  const told = typeof advice === 'string' ? { advice, extensions: {} } : advice(operation, limits)
  throw new GraphQLError(`The query's ${measure} is ${given}; allowed: ${limit}. ${told.advice}`, {
    extensions: {
      ...told.extensions,
      code: 'QUERY_TOO_COMPLEX',
      measure,
      [measure]: given,
      limit,
      http: { status: 400, headers: new Map() },
    },
  })
}
