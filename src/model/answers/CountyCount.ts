import { Holds } from '../decorators/Holds.ts'
import { NodeType } from '../decorators/NodeType.ts'
import { Property } from '../decorators/Property.ts'
import type { Related } from '../decorators/Relates.ts'

@NodeType('某产业在一个县区的分量', 'A county where an industry is', { stored: false })
export class CountyCount {
  @Holds('县区', 'the county', { to: 'County', cardinality: 'one' })
  readonly county!: Related

  @Property('Int', '位于该县区的项目数', 'how many of its projects lie there')
  readonly projects!: number

  @Property(
    'Int',
    '位于该县区的企业、园区、专业镇、产业等其他实体数',
    'how many of its firms, zones, towns, industries and the like lie there',
  )
  readonly others!: number
}
