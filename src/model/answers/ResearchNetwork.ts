import { Holds } from '../decorators/Holds.ts'
import { NodeType } from '../decorators/NodeType.ts'
import { Property } from '../decorators/Property.ts'
import type { Related } from '../decorators/Relates.ts'

@NodeType('科研合作网络', 'A network of research institutions', { stored: false })
export class ResearchNetwork {
  @Holds('实体，科研机构在前，近者在前', 'its entities, institutions first, then the nearest', {
    to: 'NetworkNode',
    most: 200,
  })
  readonly nodes!: Related

  @Holds('所示实体之间的关系', 'the relations between the entities shown', { to: 'Relation', most: 800 })
  readonly relations!: Related

  @Holds(
    '投影中的连线，权重大者在前；不作投影时为空',
    'the lines of the projection, the heaviest first; none without one',
    { to: 'NetworkLink', most: 800 },
  )
  readonly links!: Related

  @Holds('社群，大者在前', 'its communities, the largest first', { to: 'NetworkCommunity', most: 200 })
  readonly communities!: Related

  @Holds(
    '连接不同社群的实体：所连社群多者在前，其次介数大者',
    'who joins communities: those that join most first, then by betweenness',
    { to: 'NetworkNode', most: 200 },
  )
  readonly bridges!: Related

  @Property('Boolean', '是否还有未列出的', 'whether there is more than it shows')
  readonly truncated!: boolean
}
