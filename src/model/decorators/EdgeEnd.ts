import type { EdgeEndDeclaration, NodeClass } from '../Declarations.ts'
import { declareField } from './declareField.ts'

/** Declares what an edge leads to: its two ends, and the statements whose ids it carries. */
export function EdgeEnd(zh: string, en: string, options: Pick<EdgeEndDeclaration, 'role' | 'to' | 'most'>) {
  return (prototype: object, name: string): void => {
    declareField(prototype.constructor as NodeClass, { sort: 'end', name, words: { zh, en }, ...options })
  }
}
