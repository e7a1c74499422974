import type { ComputedDeclaration, NodeClass } from '../Declarations.ts'
import { declareField } from './declareField.ts'

type Options = Pick<ComputedDeclaration, 'to' | 'requires' | 'compute'> &
  Partial<Pick<ComputedDeclaration, 'nullable' | 'list' | 'most' | 'takes'>>

/** Declares a value that is made from stored properties of the same node. */
export function Computed(zh: string, en: string, options: Options) {
  return (prototype: object, name: string): void => {
    declareField(prototype.constructor as NodeClass, {
      sort: 'computed',
      name,
      words: { zh, en },
      nullable: false,
      list: false,
      ...options,
    })
  }
}
