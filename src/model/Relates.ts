import {
  declareField,
  type Cardinality,
  type Direction,
  type NodeClass,
  type RelationDeclaration,
} from './Declarations.ts'
import type { RelationType } from './RelationType.ts'
import type { FrameType } from './FrameType.ts'
import type { Words } from './Words.ts'

interface Options extends Words {
  /** Several types are one field: each node once, whichever edge leads to it. */
  readonly types: readonly RelationType[] | readonly FrameType[]
  readonly direction?: Direction
  readonly to: () => readonly NodeClass[]
  readonly cardinality?: Cardinality
  /** `plural` stands for the plural of the kind that the field leads to. */
  readonly reverse?: Words & { readonly name: string; readonly cardinality?: Cardinality }
  readonly asserted?: boolean
  readonly within?: boolean
}

/** Declares a relation once, with the name of its reverse view: the from/to table, the fields and the filters follow. */
export function Relates(options: Options) {
  return (prototype: object, name: string): void => {
    const declaration: RelationDeclaration = {
      sort: 'relation',
      name,
      types: options.types,
      direction: options.direction ?? 'OUT',
      to: options.to,
      words: { zh: options.zh, en: options.en },
      cardinality: options.cardinality ?? 'list',
      asserted: options.asserted ?? true,
      within: options.within ?? false,
      ...(options.reverse && {
        reverse: {
          name: options.reverse.name,
          words: { zh: options.reverse.zh, en: options.reverse.en },
          cardinality: options.reverse.cardinality ?? 'connection',
        },
      }),
    }
    declareField(prototype.constructor as NodeClass, declaration)
  }
}
