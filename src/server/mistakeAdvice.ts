import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  type GraphQLField,
  type GraphQLSchema,
} from 'graphql'

/** So many names are told, the rest counted. */
const MOST = 12

type Advise = (schema: GraphQLSchema, found: readonly string[]) => string | undefined

/** What validation says, and what to write instead. */
const advices: readonly (readonly [says: RegExp, advise: Advise])[] = [
  [/^Expected value of type "(\w+)!?", found (.+)\.$/s, insteadOfValue],
  [/^Unknown argument "(\w+)" on field "(\w+)\.(\w+)"/, insteadOfArgument],
  [/^Value "(\w+)" does not exist in "(\w+)" enum/, insteadOfEnumValue],
  [
    /^Enum "(\w+)" cannot represent non-enum value: "(\w+)"/,
    (schema, [type = '', value = '']) => insteadOfEnumValue(schema, [value, type]),
  ],
  [/^Cannot query field "(\w+)" on type "(\w+)"/, insteadOfField],
  [/^Field "(\w+)" is not defined by type "(\w+)"/, insteadOfInputField],
]

/**
 * What to write instead of what the schema does not know: GraphQL tells only that it does not.
 *
 * @example mistakeAdvice(schema, 'Expected value of type "StringFilter", found "A".') // 'Write { eq: "A" } or …'
 */
export function mistakeAdvice(schema: GraphQLSchema, message: string): string | undefined {
  for (const [says, advise] of advices) {
    const [whole, ...found] = says.exec(message) ?? []
    if (whole !== undefined) return advise(schema, found)
  }
  return undefined
}

/** A value where a filter is wanted. */
function insteadOfValue(
  schema: GraphQLSchema,
  [name = '', value = '']: readonly string[],
): string | undefined {
  const type = schema.getType(name)
  if (!isInputObjectType(type)) return undefined
  const operators = Object.keys(type.getFields())
  const ways = ['eq', 'contains'].filter((operator) => operators.includes(operator))
  if (ways.length === 0) return `It takes an object of ${some(operators)}.`
  return `Write ${ways.map((operator) => `{ ${operator}: ${value} }`).join(' or ')}.`
}

function insteadOfArgument(
  schema: GraphQLSchema,
  [given = '', parent = '', name = '']: readonly string[],
): string | undefined {
  const field = fieldsOf(schema, parent)[name]
  if (!field) return undefined
  const order = field.args.find((argument) => argument.name === 'orderBy')
  if (order && /sort|order/i.test(given)) {
    const type = getNamedType(order.type)
    const values = isEnumType(type) ? type.getValues().map((value) => value.name) : []
    return `Write orderBy: [${values.find((value) => value === 'NAME_ASC') ?? values[0] ?? ''}]; allowed are ${some(values)}.`
  }
  if (field.args.length === 0) return 'It takes no arguments.'
  return `Its arguments are ${some(field.args.map((argument) => argument.name))}.`
}

function insteadOfEnumValue(
  schema: GraphQLSchema,
  [given = '', name = '']: readonly string[],
): string | undefined {
  const type = schema.getType(name)
  if (!isEnumType(type)) return undefined
  const values = type.getValues().map((value) => value.name)
  const near = values.filter((value) => value.startsWith(`${given}_`))
  return near.length > 0 ? `Write ${near.join(' or ')}.` : `Allowed are ${some(values)}.`
}

function insteadOfField(
  schema: GraphQLSchema,
  [given = '', parent = '']: readonly string[],
): string | undefined {
  const fields = fieldsOf(schema, parent)
  const { nodes } = fields
  if (nodes && given in fieldsOf(schema, getNamedType(nodes.type).name)) {
    return `Items stand in nodes: write { nodes { ${given} } }.`
  }
  const near = Object.keys(fields).filter((name) => name.toLowerCase().includes(given.toLowerCase()))
  if (near.length > 0) return `There are ${some(near)}.`
  const elsewhere = Object.keys(schema.getTypeMap()).filter((name) => given in fieldsOf(schema, name))
  return elsewhere.length > 0 ? `It is a field of ${some(elsewhere)}.` : undefined
}

function insteadOfInputField(
  schema: GraphQLSchema,
  [given = '', name = '']: readonly string[],
): string | undefined {
  const type = schema.getType(name)
  if (!isInputObjectType(type)) return undefined
  const fields = type.getFields()
  const inner = fields['some'] && getNamedType(fields['some'].type)
  if (isInputObjectType(inner) && given in inner.getFields()) return `Write { some: { ${given}: … } }.`
  return `It has ${some(Object.keys(fields))}.`
}

function fieldsOf(
  schema: GraphQLSchema,
  name: string,
): Readonly<Record<string, GraphQLField<unknown, unknown>>> {
  const type = schema.getType(name)
  return isObjectType(type) || isInterfaceType(type) ? type.getFields() : {}
}

const some = (names: readonly string[]): string =>
  names.length <= MOST
    ? names.join(', ')
    : `${names.slice(0, MOST).join(', ')} and ${names.length - MOST} more`
