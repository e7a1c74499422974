import type { SelectionSetNode } from 'graphql'
import type { FieldGroup } from './collectFields.ts'

/** What is asked beneath a response key, over all the places that select it. */
export const selectionSetsOf = (group: FieldGroup): SelectionSetNode[] =>
  group.nodes.flatMap((node) => node.selectionSet ?? [])
