import {
  Kind,
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql'
import type { Limits } from '../Limits.ts'
import { includedSelections } from './includedSelections.ts'
import type { LimitedOperation } from './LimitedOperation.ts'
import { pageAsked } from './pageAsked.ts'

/** A schema is large whatever is asked of it: ten questions about it are all that one request may hold. */
const INTROSPECTIONS = 10

/**
 * The objects an answer may hold, by what the operation itself says: a list counts as many items as its `first`
 * or `limit` (as the lists of a connection do), else its `extensions.plangraph.cost`, else `listFactor`; each
 * item counts one and what is asked below it. Scalars are free. A field that is no list may weigh more than one
 * by the same extension; what it looks at to make its answer counts besides, by `extensions.plangraph.reads`. Of fragments on different object types only the dearest counts, for an object is one
 * of them. A question about the schema counts a tenth of what is allowed.
 *
 * @example costOf(`{ projects(first: 20) { edges { node { name } } } }`) // 1 + 20 × (1 + 1) = 41
 */
export function cost(operation: LimitedOperation, { listFactor, maxCost }: Limits): number {
  const root = operation.schema.getRootType(operation.operation.operation)
  const counted = root
    ? new Counter(operation, listFactor, Math.ceil(maxCost / INTROSPECTIONS)).ofSet(
        operation.operation.selectionSet,
        root,
      )
    : 0
  return Math.min(counted, Number.MAX_SAFE_INTEGER)
}

class Counter {
  readonly #operation: LimitedOperation
  readonly #listFactor: number
  readonly #introspection: number

  constructor(operation: LimitedOperation, listFactor: number, introspection: number) {
    this.#operation = operation
    this.#listFactor = listFactor
    this.#introspection = introspection
  }

  ofSet(set: SelectionSetNode | undefined, parent: GraphQLCompositeType, page?: number): number {
    const alternatives = new Map<string, number>()
    let always = 0
    for (const node of includedSelections(this.#operation, set)) {
      const type = this.#typeOf(node, parent)
      const counted = this.#ofSelection(node, type, page)
      if (isObjectType(type) && isAbstractType(parent)) {
        alternatives.set(type.name, (alternatives.get(type.name) ?? 0) + counted)
      } else always += counted
    }
    return always + Math.max(0, ...alternatives.values())
  }

  #typeOf(node: SelectionNode, parent: GraphQLCompositeType): GraphQLCompositeType {
    if (node.kind === Kind.FIELD) return parent
    const fragment =
      node.kind === Kind.INLINE_FRAGMENT ? node : this.#operation.fragments.get(node.name.value)
    const name = fragment?.typeCondition?.name.value
    const type = name === undefined ? parent : this.#operation.schema.getType(name)
    return isCompositeType(type) ? type : parent
  }

  #ofSelection(node: SelectionNode, type: GraphQLCompositeType, page?: number): number {
    if (node.kind === Kind.FIELD) return this.#ofField(node, type, page)
    const fragment =
      node.kind === Kind.INLINE_FRAGMENT ? node : this.#operation.fragments.get(node.name.value)
    return this.ofSet(fragment?.selectionSet, type, page)
  }

  #ofField(node: FieldNode, parent: GraphQLCompositeType, page?: number): number {
    if (node.name.value === '__schema' || node.name.value === '__type') return this.#introspection
    const field =
      isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[node.name.value] : undefined
    const type = field && getNamedType(field.type)
    if (!field || !isCompositeType(type)) return declaredCost(field) ?? 0
    return (declared(field, 'reads') ?? 0) + this.#ofObjects(node, field, type, page)
  }

  #ofObjects(
    node: FieldNode,
    field: GraphQLField<unknown, unknown>,
    type: GraphQLCompositeType,
    page?: number,
  ): number {
    const asked = pageAsked(field, node, this.#operation.variables)
    if (!isListType(getNullableType(field.type))) {
      return (declaredCost(field) ?? 1) + this.ofSet(node.selectionSet, type, asked)
    }
    const items = asked ?? page ?? declaredCost(field) ?? this.#listFactor
    return items * (1 + this.ofSet(node.selectionSet, type))
  }
}

const declaredCost = (field: GraphQLField<unknown, unknown> | undefined): number | undefined =>
  declared(field, 'cost')

function declared(
  field: GraphQLField<unknown, unknown> | undefined,
  name: 'cost' | 'reads',
): number | undefined {
  const said: unknown = field?.extensions['plangraph']
  if (typeof said !== 'object' || said === null) return undefined
  const value: unknown = Reflect.get(said, name)
  return typeof value === 'number' ? value : undefined
}
