import type { NodeClass, ViewDeclaration } from '../Declarations.ts'
import { declareField } from './declareField.ts'

/** Declares a list that is made of an entity's records as it is asked for. */
export function Views(zh: string, en: string, options: Pick<ViewDeclaration, 'view' | 'to' | 'most'>) {
  return (prototype: object, name: string): void => {
    declareField(prototype.constructor as NodeClass, { sort: 'view', name, words: { zh, en }, ...options })
  }
}
