import { Holds } from '../decorators/Holds.ts'
import { NodeType } from '../decorators/NodeType.ts'
import { Property } from '../decorators/Property.ts'
import type { Related } from '../decorators/Relates.ts'

@NodeType('投影中两个科研机构之间的连线', 'A line between two institutions of a projection', {
  stored: false,
})
export class NetworkLink {
  @Holds('一端，标识较小者', 'one end, that with the smaller id', { to: 'Entity', cardinality: 'one' })
  readonly a!: Related

  @Holds('另一端', 'the other end', { to: 'Entity', cardinality: 'one' })
  readonly b!: Related

  @Property(
    'Int',
    '权重：直接关系数加共同合作者数',
    'its weight: relations between them and partners that they share, counted together',
  )
  readonly weight!: number

  @Holds('直接关系', 'the relations between them', { to: 'Relation', most: 4 })
  readonly directly!: Related

  @Holds(
    '共同的合作者：双方在 hops 步之内都能到达者中步数之和最小的；途中不经过其他科研机构',
    'what they share: of what both reach within `hops`, going over no other institution, that with the fewest steps taken together',
    { to: 'Entity', most: 8 },
  )
  readonly through!: Related
}
