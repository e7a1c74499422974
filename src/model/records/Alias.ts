import { NodeType } from '../decorators/NodeType.ts'
import { Property } from '../decorators/Property.ts'
import { AliasType } from '../vocabularies/AliasType.ts'

@NodeType('实体的另一个名称', 'Another name of an entity', { stored: false })
export abstract class Alias {
  @Property('String', '名称', 'the name')
  readonly name!: string

  @Property(AliasType, '为何是别名', 'why it is an alias')
  readonly type!: AliasType

  /** From the parallel lists that a node carries. */
  static compute(
    properties: Readonly<Record<string, unknown>>,
  ): readonly { name: string; type: AliasType }[] {
    const names = (properties.aliasNames ?? []) as readonly string[]
    const types = (properties.aliasTypes ?? []) as readonly AliasType[]
    return names.map((name, index) => ({ name, type: types[index] ?? 'SYNONYM' }))
  }
}
