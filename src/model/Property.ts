import { declareField, type NodeClass, type PropertyType } from './Declarations.ts'
import type { Words } from './Words.ts'

interface Options extends Words {
  readonly nullable?: boolean
  readonly list?: boolean
  readonly orderable?: boolean
  readonly curated?: boolean
}

/** Declares a stored property; filters, seed validation and the planner follow from it. */
export function Property(type: PropertyType, options: Options) {
  return (prototype: object, name: string): void => {
    declareField(prototype.constructor as NodeClass, {
      sort: 'property',
      name,
      type,
      words: { zh: options.zh, en: options.en },
      nullable: options.nullable ?? false,
      list: options.list ?? false,
      orderable: options.orderable ?? false,
      curated: options.curated ?? false,
    })
  }
}
