import { Holds } from '../decorators/Holds.ts'
import { NodeType } from '../decorators/NodeType.ts'
import { Property } from '../decorators/Property.ts'
import type { Related } from '../decorators/Relates.ts'

@NodeType('某产业在一地的分量', 'An industry of a county', { stored: false })
export class IndustryCount {
  @Holds('产业', 'the industry', { to: 'Industry', cardinality: 'one' })
  readonly industry!: Related

  @Property('Int', '属于该产业的项目数', 'how many projects belong to it')
  readonly projects!: number

  @Property(
    'Int',
    '属于该产业的企业、园区、专业镇等其他实体数',
    'how many firms, zones, towns and the like belong to it',
  )
  readonly others!: number
}
