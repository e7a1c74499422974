import { Kind, type SelectionSetNode } from 'graphql'
import { includedSelections } from './includedSelections.ts'
import type { LimitedOperation } from './LimitedOperation.ts'

/** Levels of fields; fragments add none, and questions about the schema are bounded by validation instead. */
export function depth(operation: LimitedOperation): number {
  return depthOf(operation, operation.operation.selectionSet)
}

function depthOf(operation: LimitedOperation, set: SelectionSetNode | undefined): number {
  const depths = includedSelections(operation, set).map((node) => {
    if (node.kind === Kind.FRAGMENT_SPREAD) {
      return depthOf(operation, operation.fragments.get(node.name.value)?.selectionSet)
    }
    if (node.kind === Kind.INLINE_FRAGMENT) return depthOf(operation, node.selectionSet)
    return node.name.value.startsWith('__') ? 1 : 1 + depthOf(operation, node.selectionSet)
  })
  return Math.max(0, ...depths)
}
