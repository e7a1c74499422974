import { getArgumentValues, type FieldNode, type GraphQLField } from 'graphql'

/** No page is longer; what is asked beyond it the resolver refuses, by the argument's name. */
const LONGEST = 500
const PAGING = ['first', 'last', 'limit']
/** Each of them is answered. */
const LISTED = 'ids'

/** How many items a field's own arguments ask for, and by which of them a caller can ask for fewer. */
export interface PageAsked {
  readonly argument: string
  readonly items: number
}

/**
 * What a field's arguments say of how many items it gives, defaults and variables included, null standing for the default;
 * undefined for a field that has no such argument.
 */
export function pageAsked(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  variables: Readonly<Record<string, unknown>>,
): PageAsked | undefined {
  if (!field.args.some(({ name }) => name === LISTED || PAGING.includes(name))) return undefined
  const values = valuesOf(field, node, variables)
  const asked = field.args.flatMap(({ name: argument, defaultValue }): PageAsked[] => {
    if (argument !== LISTED && !PAGING.includes(argument)) return []
    const value = values[argument] ?? defaultValue
    const items = Array.isArray(value) ? value.length : value
    return typeof items === 'number' ? [{ argument, items: Math.min(Math.max(0, items), LONGEST) }] : []
  })
  return asked.sort((a, b) => b.items - a.items)[0]
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
