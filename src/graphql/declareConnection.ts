import { Field, Int, ObjectType } from 'type-graphql'
import type { ApiTypes } from './ApiTypes.ts'
import { describe } from './describe.ts'
import { namedClass } from './namedClass.ts'

interface EdgeField {
  readonly name: string
  readonly type: () => object
  readonly zh: string
  readonly en: string
}

/** Declares `<Name>Connection` and `<Name>Edge`; `node` is what each edge leads to. */
export function declareConnection(
  types: ApiTypes,
  name: string,
  node: () => object,
  further: readonly EdgeField[] = [],
): void {
  if (types.has(`${name}Connection`)) return
  const edge = namedClass(`${name}Edge`)
  const connection = namedClass(`${name}Connection`)
  types.add(`${name}Edge`, edge.made)
  types.add(`${name}Connection`, connection.made)
  ObjectType(`${name}Edge`, { description: describe({ zh: '列表中的一项', en: 'one item of a page' }) })(
    edge.made,
  )
  const fields: EdgeField[] = [
    { name: 'cursor', type: () => String, zh: '该项的位置，可作 after', en: 'its place; pass it as `after`' },
    { name: 'node', type: node, zh: '该项', en: 'the item' },
    ...further,
  ]
  for (const { name: field, type, zh, en } of fields) {
    Field(type, { description: describe({ zh, en }) })(edge.prototype, field)
  }
  ObjectType(`${name}Connection`, { description: describe({ zh: '分页列表', en: 'a list in pages' }) })(
    connection.made,
  )
  const add = (field: string, type: () => object, zh: string, en: string): void => {
    Field(type, { description: describe({ zh, en }) })(connection.prototype, field)
  }
  add('edges', () => [edge.made], '本页各项及其位置', 'the items of this page with their places')
  add('nodes', () => [node()], '本页各项', 'the items of this page')
  add('pageInfo', () => types.get('PageInfo'), '翻页信息', 'how to go on')
  add('totalCount', () => Int, '全部项数', 'how many there are in all')
}
