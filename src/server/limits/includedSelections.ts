import {
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  getDirectiveValues,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql'
import type { LimitedOperation } from './LimitedOperation.ts'

/** The selections of a set that `@skip` and `@include` leave in. */
export function includedSelections(
  { variables }: LimitedOperation,
  set: SelectionSetNode | undefined,
): readonly SelectionNode[] {
  return (set?.selections ?? []).filter(
    (node) =>
      getDirectiveValues(GraphQLSkipDirective, node, variables)?.['if'] !== true &&
      getDirectiveValues(GraphQLIncludeDirective, node, variables)?.['if'] !== false,
  )
}
