import { getArgumentValues, isInterfaceType, isObjectType } from 'graphql'
import type { FieldGroup } from './collectFields.ts'
import type { Planning } from './Plan.ts'

/** The arguments of a selected field, variables filled in; null is as if it were not given: the default stands. */
export function argumentsOf(planning: Planning, type: string, group: FieldGroup): Record<string, unknown> {
  const owner = planning.schema.getType(type)
  const field = isObjectType(owner) || isInterfaceType(owner) ? owner.getFields()[group.name] : undefined
  const node = group.nodes[0]
  if (!field || !node) return {}
  const values = getArgumentValues(field, node, planning.variables)
  return Object.fromEntries(
    field.args.flatMap(({ name, defaultValue }): [string, unknown][] => {
      const value = values[name] ?? defaultValue
      return value === undefined || value === null ? [] : [[name, value]]
    }),
  )
}
