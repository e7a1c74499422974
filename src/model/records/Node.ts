import { NodeType } from '../decorators/NodeType.ts'
import { Property } from '../decorators/Property.ts'

@NodeType('可用标识直接取得的对象', 'Anything that can be fetched by its id', {
  abstract: true,
  stored: false,
})
export abstract class Node {
  @Property('ID', '可读的稳定标识', 'a stable, readable identifier')
  readonly id!: string
}
