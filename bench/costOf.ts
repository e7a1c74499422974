import { Kind, parse, type FragmentDefinitionNode, type GraphQLSchema } from 'graphql'
import type { Limits } from '../src/server/Limits.ts'
import { cost } from '../src/server/limits/cost.ts'

/** The cost of a document's only operation, as the server reckons it. */
export function costOf(
  schema: GraphQLSchema,
  source: string,
  limits: Pick<Limits, 'maxCost'>,
  variables: Readonly<Record<string, unknown>> = {},
): number {
  const { definitions } = parse(source)
  const operation = definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION)
  if (!operation) throw new Error('no operation')
  const fragments = new Map(
    definitions
      .filter((one): one is FragmentDefinitionNode => one.kind === Kind.FRAGMENT_DEFINITION)
      .map((one) => [one.name.value, one]),
  )
  return cost({ schema, operation, fragments, variables }, limits)
}
