import { Holds } from '../decorators/Holds.ts'
import { NodeType } from '../decorators/NodeType.ts'
import { Property } from '../decorators/Property.ts'
import type { Related } from '../decorators/Relates.ts'

@NodeType(
  '网络中的一个实体，其指标只就所示网络而言',
  'An entity in a network, measured within what is shown',
  {
    stored: false,
  },
)
export class NetworkNode {
  @Holds('实体', 'the entity', { to: 'Entity', cardinality: 'one' })
  readonly entity!: Related

  @Property(
    'Int',
    '离最近的科研机构几步；0 为科研机构本身',
    'hops from the nearest research institution; 0: it is one',
  )
  readonly distance!: number

  @Property('Int', '度：与多少个实体相连', 'how many others it is joined with')
  readonly degree!: number

  @Property(
    'Float',
    '介数，0 到 1：其他任意两个实体之间的最短路经过它的比例，已除以 (n−1)(n−2)/2',
    'betweenness, 0 to 1: the share of the shortest ways between any two others that lead over it, divided by (n−1)(n−2)/2',
  )
  readonly betweenness!: number

  @Property(
    'Float',
    'PageRank（阻尼 0.85）；全体之和为 1；投影中按连线权重',
    'PageRank (damping 0.85); all make 1; by the weight of lines in a projection',
  )
  readonly pageRank!: number

  @Property('Int', '所属社群的编号', 'the id of its community')
  readonly community!: number

  @Property('Int', '与之相连的其他社群的编号', 'ids of other communities that it is joined with', {
    list: true,
  })
  readonly bridges!: readonly number[]
}
