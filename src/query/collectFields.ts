import {
  getDirectiveValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  Kind,
  type FieldNode,
  type FragmentDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql'
import type { Model } from '../model/Model.ts'

/** One response key: the field behind it, everywhere it is selected, and the concrete types it is selected on. */
export interface FieldGroup {
  readonly key: string
  readonly name: string
  readonly nodes: readonly FieldNode[]
  readonly types: readonly string[]
}

export interface Document {
  readonly model: Model
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>
  readonly variables: Readonly<Record<string, unknown>>
}

interface Selected {
  readonly node: FieldNode
  readonly types: readonly string[]
}

const included = (node: SelectionNode, variables: Document['variables']): boolean =>
  getDirectiveValues(GraphQLSkipDirective, node, variables)?.if !== true &&
  getDirectiveValues(GraphQLIncludeDirective, node, variables)?.if !== false

const keyOf = (node: FieldNode): string => node.alias?.value ?? node.name.value

/**
 * What is asked of a value that may be of several concrete types: fragments narrow the types. A key that means
 * different things on different types gives several groups, parted by type.
 */
export function collectFields(
  document: Document,
  sets: readonly SelectionSetNode[],
  types: readonly string[],
): FieldGroup[] {
  const selected = sets.flatMap((set) => select(document, set, types))
  const keys = new Map<string, Selected[]>()
  for (const one of selected) {
    const known = keys.get(keyOf(one.node))
    if (known) known.push(one)
    else keys.set(keyOf(one.node), [one])
  }
  return [...keys].flatMap(([key, all]) => groupsOf(key, all))
}

function select(document: Document, set: SelectionSetNode, types: readonly string[]): Selected[] {
  return set.selections
    .filter((node) => included(node, document.variables))
    .flatMap((node) => {
      if (node.kind === Kind.FIELD) return [{ node, types }]
      const fragment = node.kind === Kind.FRAGMENT_SPREAD ? document.fragments[node.name.value] : node
      if (!fragment) return []
      const narrowed = narrow(document.model, types, fragment.typeCondition?.name.value)
      return narrowed.length > 0 ? select(document, fragment.selectionSet, narrowed) : []
    })
}

const narrow = (model: Model, types: readonly string[], condition: string | undefined): readonly string[] => {
  if (condition === undefined) return types
  const members = model.types.get(condition)?.members ?? [condition]
  return types.filter((type) => members.includes(type))
}

/** Types that select the same nodes under a key share a group. */
function groupsOf(key: string, all: readonly Selected[]): FieldGroup[] {
  const bySelection = new Map<string, { nodes: FieldNode[]; types: string[] }>()
  for (const type of new Set(all.flatMap((one) => one.types))) {
    const indexes = [...all.keys()].filter((index) => all[index]?.types.includes(type))
    const signature = indexes.join()
    const group = bySelection.get(signature) ?? {
      nodes: indexes.flatMap((index) => all[index]?.node ?? []),
      types: [],
    }
    group.types.push(type)
    bySelection.set(signature, group)
  }
  return [...bySelection.values()].map(({ nodes, types }) => ({
    key,
    name: nodes[0]?.name.value ?? '',
    nodes,
    types,
  }))
}
