import type { NodeClass, OrderDeclaration, PropertyType } from '../Declarations.ts'
import { declareField } from './declareField.ts'

interface Options {
  readonly nullable?: boolean
  readonly list?: boolean
  readonly curated?: boolean
  /** Lists can be ordered by it under this name. */
  readonly order?: OrderDeclaration
}

/** Declares a stored property; filters, seed validation and the planner follow from it. */
export function Property(type: PropertyType, zh: string, en: string, options: Options = {}) {
  return (prototype: object, name: string): void => {
    declareField(prototype.constructor as NodeClass, {
      sort: 'property',
      name,
      type,
      words: { zh, en },
      nullable: options.nullable ?? false,
      list: options.list ?? false,
      curated: options.curated ?? false,
      order: options.order,
    })
  }
}
