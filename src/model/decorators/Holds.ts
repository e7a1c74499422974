import type { Cardinality, HeldDeclaration, NodeClass } from '../Declarations.ts'
import { declareField } from './declareField.ts'

type Options = Pick<HeldDeclaration, 'to' | 'most'> & { readonly cardinality?: Cardinality }

/** Declares what a question's answer holds: nodes or relations, given by their ids, or further values. */
export function Holds(zh: string, en: string, { cardinality = 'list', ...options }: Options) {
  return (prototype: object, name: string): void => {
    declareField(prototype.constructor as NodeClass, {
      sort: 'held',
      name,
      words: { zh, en },
      cardinality,
      ...options,
    })
  }
}
