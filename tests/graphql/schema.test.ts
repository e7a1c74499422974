import 'reflect-metadata'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isScalarType,
  type GraphQLSchema,
} from 'graphql'
import { beforeAll, describe, expect, it } from 'vitest'
import { buildApiSchema } from '../../src/graphql/buildApiSchema.ts'
import { sdlOf } from '../../src/graphql/sdlOf.ts'
import { declaredModel } from '../../src/model/declaredModel.ts'
import { projectRoot } from '../../src/store/projectRoot.ts'

let schema: GraphQLSchema
beforeAll(async () => {
  schema = await buildApiSchema(declaredModel)
})

it('schema/schema.graphql is what the classes make: run `npm run schema` after a change', () => {
  expect(sdlOf(schema) === readFileSync(join(projectRoot, 'schema/schema.graphql'), 'utf8')).toBe(true)
})

it('every type, field, argument and value is described in Chinese and English', () => {
  const silent: string[] = []
  const look = (name: string, description: string | null | undefined): void => {
    const [zh = '', en = ''] = (description ?? '').split('\n')
    if (!/\p{Script=Han}/u.test(zh) || !/[A-Za-z]/.test(en)) silent.push(name)
  }
  for (const type of Object.values(schema.getTypeMap())) {
    if (isIntrospectionType(type) || isScalarType(type)) continue
    if (type !== schema.getQueryType()) look(type.name, type.description)
    if (isEnumType(type)) {
      for (const value of type.getValues()) look(`${type.name}.${value.name}`, value.description)
    } else if (isInputObjectType(type)) {
      for (const field of Object.values(type.getFields()))
        look(`${type.name}.${field.name}`, field.description)
    } else if (isObjectType(type) || isInterfaceType(type)) {
      for (const field of Object.values(type.getFields())) {
        look(`${type.name}.${field.name}`, field.description)
        for (const arg of field.args) look(`${type.name}.${field.name}(${arg.name})`, arg.description)
      }
    }
  }
  expect(silent).toEqual([])
})

describe('names that other programs rely upon', () => {
  it.each([
    ['Project', 'status', 'ProjectStage'],
    ['Project', 'locations', '[Entity!]!'],
    ['Project', 'builders', '[Party!]!'],
    ['Project', 'partOf', '[Project!]!'],
    ['Project', 'parts', '[Project!]!'],
    ['Project', 'policies', '[Policy!]!'],
    ['Entity', 'aliases', '[Alias!]!'],
    ['Entity', 'stages', '[StageEntry!]!'],
    ['Entity', 'documents', '[Document!]!'],
    ['RelationEdge', 'other', 'Entity!'],
    ['RelationEdge', 'direction', 'Direction!'],
    ['Relation', 'statements', '[Statement!]!'],
    ['Statement', 'basis', '[Statement!]!'],
    ['Statement', 'object', 'Entity'],
    ['Evidence', 'passage', 'String'],
    ['Evidence', 'section', '[String!]!'],
    ['Observation', 'period', 'Period!'],
    ['Observation', 'about', 'Entity'],
    ['Document', 'sections', '[Section!]!'],
    ['Query', 'node', 'Node'],
    ['Query', 'nodes', '[Node]!'],
    ['Query', 'entity', 'Entity'],
    ['Query', 'people', 'PersonConnection!'],
    ['Query', 'facilities', 'FacilityConnection!'],
    ['Query', 'search', 'SearchConnection!'],
    ['Query', 'documents', '[Document!]!'],
    ['SearchEdge', 'score', 'Float!'],
  ])('%s.%s is %s', (owner, name, type) => {
    const held = schema.getType(owner)
    const field = held && 'getFields' in held ? held.getFields()[name] : undefined
    expect(String(field?.type)).toBe(type)
  })
  it('each kind has its pair of root fields', () => {
    const fields = schema.getQueryType()?.getFields() ?? {}
    for (const kind of declaredModel.kinds) {
      expect(String(fields[kind.singular]?.type)).toBe(kind.name)
      expect(String(fields[kind.plural]?.type)).toBe(`${kind.name}Connection!`)
    }
    expect(declaredModel.kinds).toHaveLength(17)
  })
  it('filters exist for every kind and lead to every asserted relation', () => {
    for (const kind of declaredModel.kinds) {
      const filter = schema.getType(`${kind.name}Filter`)
      const order = schema.getType(`${kind.name}Order`)
      expect(
        isInputObjectType(filter) &&
          isEnumType(order) &&
          isObjectType(getNamedType(schema.getType(kind.name))),
      ).toBe(true)
    }
  })
})
