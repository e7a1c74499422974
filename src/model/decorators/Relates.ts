import type { Cardinality, NodeClass, RelationDeclaration, ReverseDeclaration } from '../Declarations.ts'
import type { FrameType } from '../vocabularies/FrameType.ts'
import { RelationType } from '../vocabularies/RelationType.ts'
import { declareField } from './declareField.ts'

interface Reverse {
  /** `plural` stands for the plural of each kind that the field leads to. */
  readonly name: string
  readonly zh: string
  readonly en: string
  readonly cardinality?: Cardinality
  readonly most?: number
  readonly omit?: readonly string[]
  readonly rename?: Readonly<Record<string, string>>
}

interface Options {
  /** Several types are one field: each node once, whichever edge leads to it. */
  readonly types: readonly RelationType[] | readonly FrameType[]
  readonly direction?: RelationDeclaration['direction']
  readonly to: readonly string[]
  readonly cardinality?: Cardinality
  /** Of a list: how many items it has at most. */
  readonly most?: number
  readonly reverse?: Reverse
  readonly within?: boolean
}

/** The value of a relation's field is read by the planner, never off an instance. */
export type Related = unknown

const reverseOf = (reverse: Reverse): ReverseDeclaration => ({
  name: reverse.name,
  words: { zh: reverse.zh, en: reverse.en },
  cardinality: reverse.cardinality ?? 'connection',
  ...(reverse.most !== undefined && { most: reverse.most }),
  omit: reverse.omit ?? [],
  rename: reverse.rename ?? {},
})

/** Declares a relation once, with the name of its reverse view: the from/to table, fields and filters follow. */
export function Relates(zh: string, en: string, options: Options) {
  return (prototype: object, name: string): void => {
    declareField(prototype.constructor as NodeClass, {
      sort: 'relation',
      name,
      types: options.types,
      direction: options.direction ?? 'OUT',
      to: options.to,
      words: { zh, en },
      cardinality: options.cardinality ?? 'list',
      ...(options.most !== undefined && { most: options.most }),
      asserted: options.types.every((type) => Object.hasOwn(RelationType.values, type)),
      within: options.within ?? false,
      reverse: options.reverse && reverseOf(options.reverse),
    })
  }
}
