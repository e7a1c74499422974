import { isIntrospectionType, isObjectType, type GraphQLSchema } from 'graphql'
import type { Shaped } from '../query/Shaped.ts'

/** Every field below the root reads what the planner put under its response key: one field may stand twice by aliases. */
export function resolveByKey(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || isIntrospectionType(type) || type === schema.getQueryType()) continue
    for (const field of Object.values(type.getFields())) {
      field.resolve = (source: Shaped, _given, _context, info): unknown => source.get(String(info.path.key))
    }
  }
}
