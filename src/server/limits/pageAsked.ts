import { getArgumentValues, type FieldNode, type GraphQLField } from 'graphql'

/** No page is longer; what is asked beyond it the resolver refuses, by the argument's name. */
const LONGEST = 500
const PAGING = ['first', 'last', 'limit']

/**
 * How many items a field's own arguments ask for, defaults and variables included, null standing for the default; undefined for a field that
 * has no such argument.
 */
export function pageAsked(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  variables: Readonly<Record<string, unknown>>,
): number | undefined {
  if (!field.args.some(({ name }) => PAGING.includes(name))) return undefined
  const values = valuesOf(field, node, variables)
  const asked = field.args
    .filter(({ name }) => PAGING.includes(name))
    .map(({ name, defaultValue }) => values[name] ?? defaultValue)
    .filter((value) => typeof value === 'number')
  return asked.length === 0 ? undefined : Math.min(Math.max(0, ...asked), LONGEST)
}

function valuesOf(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  variables: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  try {
    return getArgumentValues(field, node, variables)
  } catch {
    return {}
  }
}
