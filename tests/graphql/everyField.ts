import {
  getNamedType,
  isCompositeType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isUnionType,
  type GraphQLCompositeType,
  type GraphQLField,
} from 'graphql'
import { declaredModel } from '../../src/model/declaredModel.ts'

type Field = GraphQLField<unknown, unknown>

const fieldsOf = (type: GraphQLCompositeType): Field[] =>
  isUnionType(type)
    ? []
    : Object.values(type.getFields()).filter((field) => !field.args.some(isRequiredArgument))

/** What has an id of its own is walked by itself. */
const isNode = (name: string): boolean => declaredModel.types.get(name)?.stored ?? false

/** No value holds values more steps down than that. */
const DEEPEST = 6

/**
 * A selection of every field of a type, field by field, with whatever values those hold; of further nodes only the type
 * is asked. `seen` learns which non-null fields stand in it, as `Type.field`.
 */
export const eachField = (type: GraphQLCompositeType, seen: Set<string>, deepest = DEEPEST): string[] =>
  fieldsOf(type).map((field) => {
    const held = getNamedType(field.type)
    if (isObjectType(type) && isNonNullType(field.type)) seen.add(`${type.name}.${field.name}`)
    if (!isCompositeType(held)) return field.name
    const further = isNode(held.name) || deepest === 0 ? [] : eachField(held, seen, deepest - 1)
    return `${field.name} { ${['__typename', ...further].join(' ')} }`
  })
