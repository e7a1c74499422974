import type { NodeClass } from '../Declarations.ts'
import { declareField } from './declareField.ts'

/** Declares the field that gives an entity's edges themselves, seen from it. */
export function Edges(zh: string, en: string) {
  return (prototype: object, name: string): void => {
    declareField(prototype.constructor as NodeClass, { sort: 'edges', name, words: { zh, en } })
  }
}
