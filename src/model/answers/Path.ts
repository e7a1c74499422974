import { Holds } from '../decorators/Holds.ts'
import { NodeType } from '../decorators/NodeType.ts'
import { Property } from '../decorators/Property.ts'
import type { Related } from '../decorators/Relates.ts'

@NodeType('两个实体之间的一条路径', 'One way from an entity to another', { stored: false })
export class Path {
  @Property('Int', '步数', 'how many hops it takes')
  readonly length!: number

  @Holds('依次经过的实体，含两端', 'the entities on the way in their order, both ends among them', {
    to: 'Entity',
    most: 7,
  })
  readonly nodes!: Related

  @Holds(
    '每步一条关系：陈述最多者，其次按关系类型的次序',
    'one relation a hop: the one most often stated, then by the order of the types',
    { to: 'Relation', most: 6 },
  )
  readonly relations!: Related

  @Holds('每一步及其全部并行关系', 'each hop with every relation that makes it', { to: 'PathHop', most: 6 })
  readonly hops!: Related
}
