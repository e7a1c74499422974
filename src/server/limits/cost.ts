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
import { pageAsked, type PageAsked } from './pageAsked.ts'

/** A schema is large whatever is asked of it: ten questions about it are all that one request may hold. */
const INTROSPECTIONS = 10
/** Every list of the model has a bound; this is for lists of another schema. */
const UNDECLARED = 10

/** What was met on the way, to tell which field is dear. */
export interface CostedField {
  /** Response keys from the root: `search.nodes.parts`. */
  readonly path: string
  readonly node: FieldNode
  /** Objects that it gives, over all its parents. */
  readonly objects: number
  readonly asked: PageAsked | undefined
}

/** How cost is reckoned beside what the operation says. */
export interface Reckoning {
  /** Other sizes of pages than are asked for, by the field that asks. */
  readonly pages?: ReadonlyMap<FieldNode, number>
  readonly met?: (field: CostedField) => void
}

/**
 * The objects an answer may hold, by what the operation itself says: a list counts as many items as its `first`
 * or `limit` (as the lists of a connection do) or as `ids` are given, else its `extensions.plangraph.cost`, which is the
 * bound that the model declares for it; each item counts one and what is asked below it. Scalars are free. A field that
 * is no list may weigh more than one by the same extension; what it looks at to make its answer counts besides, by
 * `extensions.plangraph.reads`. Of fragments on different object types only the dearest counts, for an object is one of
 * them. A question about the schema counts a tenth of what is allowed.
 *
 * @example costOf(`{ projects(first: 20) { edges { node { name } } } }`) // 1 + 20 × (1 + 1) = 41
 */
export function cost(
  operation: LimitedOperation,
  { maxCost }: Pick<Limits, 'maxCost'>,
  reckoning: Reckoning = {},
): number {
  const root = operation.schema.getRootType(operation.operation.operation)
  const counter = new Counter(operation, Math.ceil(maxCost / INTROSPECTIONS), reckoning)
  const counted = root ? counter.ofSet(operation.operation.selectionSet, root, { path: [], times: 1 }) : 0
  return Math.min(counted, Number.MAX_SAFE_INTEGER)
}

/** Where a selection stands: below which fields, how often, and with what page above it. */
interface Place {
  readonly path: readonly string[]
  readonly times: number
  readonly page?: number | undefined
}

class Counter {
  readonly #operation: LimitedOperation
  readonly #introspection: number
  readonly #reckoning: Reckoning

  constructor(operation: LimitedOperation, introspection: number, reckoning: Reckoning) {
    this.#operation = operation
    this.#introspection = introspection
    this.#reckoning = reckoning
  }

  ofSet(set: SelectionSetNode | undefined, parent: GraphQLCompositeType, place: Place): number {
    const alternatives = new Map<string, number>()
    let always = 0
    for (const node of includedSelections(this.#operation, set)) {
      const type = this.#typeOf(node, parent)
      const counted = this.#ofSelection(node, type, place)
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

  #ofSelection(node: SelectionNode, type: GraphQLCompositeType, place: Place): number {
    if (node.kind === Kind.FIELD) return this.#ofField(node, type, place)
    const fragment =
      node.kind === Kind.INLINE_FRAGMENT ? node : this.#operation.fragments.get(node.name.value)
    return this.ofSet(fragment?.selectionSet, type, place)
  }

  #ofField(node: FieldNode, parent: GraphQLCompositeType, place: Place): number {
    if (node.name.value === '__schema' || node.name.value === '__type') return this.#introspection
    const field =
      isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[node.name.value] : undefined
    const type = field && getNamedType(field.type)
    if (!field || !isCompositeType(type)) return declared(field, 'cost') ?? 0
    return (declared(field, 'reads') ?? 0) + this.#ofObjects(node, field, type, place)
  }

  #ofObjects(
    node: FieldNode,
    field: GraphQLField<unknown, unknown>,
    type: GraphQLCompositeType,
    { path, times, page }: Place,
  ): number {
    const asked = pageAsked(field, node, this.#operation.variables)
    const size = this.#reckoning.pages?.get(node) ?? asked?.items
    const list = isListType(getNullableType(field.type))
    const bound = declared(field, 'cost') ?? (list ? UNDECLARED : 1)
    const items = list ? (size ?? page ?? bound) : 1
    const each = list ? 1 : bound
    const below: Place = {
      path: [...path, node.alias?.value ?? node.name.value],
      times: times * items,
      page: list ? undefined : size,
    }
    this.#reckoning.met?.({ path: below.path.join('.'), node, objects: times * items * each, asked })
    return items * (each + this.ofSet(node.selectionSet, type, below))
  }
}

function declared(
  field: GraphQLField<unknown, unknown> | undefined,
  name: 'cost' | 'reads',
): number | undefined {
  const said: unknown = field?.extensions['plangraph']
  if (typeof said !== 'object' || said === null) return undefined
  const value: unknown = Reflect.get(said, name)
  return typeof value === 'number' ? value : undefined
}
