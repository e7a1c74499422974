import { getArgumentValues, isInterfaceType, isObjectType } from 'graphql'
import type { FieldGroup } from './collectFields.ts'
import type { Planning } from './Plan.ts'

/** The arguments of a selected field, defaults and variables filled in. */
export function argumentsOf(planning: Planning, type: string, group: FieldGroup): Record<string, unknown> {
  const owner = planning.schema.getType(type)
  const field = isObjectType(owner) || isInterfaceType(owner) ? owner.getFields()[group.name] : undefined
  const node = group.nodes[0]
  return field && node ? getArgumentValues(field, node, planning.variables) : {}
}
