import { Kind, type SelectionSetNode } from 'graphql'
import { includedSelections } from './includedSelections.ts'
import type { LimitedOperation } from './LimitedOperation.ts'

/** Fields under another name, counted wherever a fragment brings them in: each may be one more statement. */
export function aliases(operation: LimitedOperation): number {
  return aliasesIn(operation, operation.operation.selectionSet)
}

function aliasesIn(operation: LimitedOperation, set: SelectionSetNode | undefined): number {
  return includedSelections(operation, set).reduce((sum, node) => {
    if (node.kind === Kind.FRAGMENT_SPREAD) {
      return sum + aliasesIn(operation, operation.fragments.get(node.name.value)?.selectionSet)
    }
    const own = node.kind === Kind.FIELD && node.alias !== undefined ? 1 : 0
    return sum + own + aliasesIn(operation, node.selectionSet)
  }, 0)
}
