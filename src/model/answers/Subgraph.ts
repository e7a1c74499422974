import { Holds } from '../decorators/Holds.ts'
import { NodeType } from '../decorators/NodeType.ts'
import { Property } from '../decorators/Property.ts'
import type { Related } from '../decorators/Relates.ts'

@NodeType('图的一部分', 'A part of the graph', { stored: false })
export class Subgraph {
  @Holds('实体，近者在前', 'its entities, the nearest first', { to: 'Entity', most: 200 })
  readonly nodes!: Related

  @Holds('这些实体之间的关系', 'the relations between them', { to: 'Relation', most: 800 })
  readonly relations!: Related

  @Property('Boolean', '是否还有未列出的', 'whether there is more than it shows')
  readonly truncated!: boolean
}
