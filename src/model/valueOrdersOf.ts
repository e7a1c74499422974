import type { PropertyDeclaration } from './Declarations.ts'
import type { TypeModel } from './Model.ts'

/** An order of a type's nodes by one of its properties, and the stored keys that it goes by, one for each direction. */
export interface ValueOrder {
  /** YEAR, offered as YEAR_ASC and YEAR_DESC. */
  readonly name: string
  readonly property: PropertyDeclaration
  readonly ascending: string
  readonly descending: string
  /** The keys are made of the property when the graph is assembled. */
  readonly made: boolean
}

/**
 * By which properties a type's nodes can be ordered. A property that is always there orders by itself. Of one that may
 * be null two keys are stored, in which nothing lies beyond every value: it comes last either way, whatever an engine
 * does with null, and a cursor compares one key. A word of a vocabulary is stored as its place in it.
 */
export const valueOrdersOf = (type: TypeModel): ValueOrder[] =>
  [...type.fields.values()].flatMap((property): ValueOrder[] => {
    if (property.sort !== 'property' || !property.order) return []
    const { name, key } = property.order
    const made = key === undefined && (property.nullable || typeof property.type === 'object')
    const [ascending, descending] = made
      ? [`${property.name}Ascending`, `${property.name}Descending`]
      : [key ?? property.name, key ?? property.name]
    return [{ name, property, ascending, descending, made }]
  })
