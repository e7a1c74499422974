import { Kind, type DocumentNode, type SelectionSetNode } from 'graphql'

/**
 * How many selections a document makes when every fragment is written out where it is spread. Validation
 * compares selections pair by pair, so this is asked before it; each fragment is counted once, and a fragment
 * within itself counts nothing (validation refuses it).
 */
export function selections(document: DocumentNode): number {
  const fragments = new Map<string, SelectionSetNode>()
  for (const node of document.definitions) {
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node.selectionSet)
  }
  const counted = new Map<string, number>()
  const inSet = (set: SelectionSetNode | undefined): number =>
    (set?.selections ?? []).reduce((sum, selection) => {
      if (selection.kind === Kind.FRAGMENT_SPREAD) return sum + 1 + inFragment(selection.name.value)
      return sum + 1 + inSet(selection.selectionSet)
    }, 0)
  const inFragment = (name: string): number => {
    const known = counted.get(name)
    if (known !== undefined) return known
    counted.set(name, 0)
    const count = inSet(fragments.get(name))
    counted.set(name, count)
    return count
  }
  return document.definitions.reduce(
    (sum, node) => sum + (node.kind === Kind.OPERATION_DEFINITION ? inSet(node.selectionSet) : 0),
    [...fragments.keys()].reduce((most, name) => Math.max(most, inFragment(name)), 0),
  )
}
