import { declareField, type ComputedDeclaration, type NodeClass } from './Declarations.ts'
import type { Words } from './Words.ts'

interface Options extends Words {
  readonly requires: readonly string[]
  readonly nullable?: boolean
  readonly list?: boolean
  readonly compute: ComputedDeclaration['compute']
}

/** Declares a value that is made from stored properties of the same node. */
export function Computed(type: () => NodeClass, options: Options) {
  return (prototype: object, name: string): void => {
    declareField(prototype.constructor as NodeClass, {
      sort: 'computed',
      name,
      type,
      words: { zh: options.zh, en: options.en },
      nullable: options.nullable ?? false,
      list: options.list ?? false,
      requires: options.requires,
      compute: options.compute,
    })
  }
}
