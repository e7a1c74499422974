import { declareField, type NodeClass } from './Declarations.ts'
import type { Words } from './Words.ts'

/** Declares the field that gives an entity's edges themselves, seen from it. */
export function Edges(options: Words) {
  return (prototype: object, name: string): void => {
    declareField(prototype.constructor as NodeClass, { sort: 'edges', name, words: options })
  }
}
