import { Holds } from '../decorators/Holds.ts'
import { NodeType } from '../decorators/NodeType.ts'
import { Property } from '../decorators/Property.ts'
import type { Related } from '../decorators/Relates.ts'

@NodeType('某政策涉及一地或一产业的多少', 'How much of a county or an industry a policy concerns', {
  stored: false,
})
export class PolicyCount {
  @Holds('政策', 'the policy', { to: 'Policy', cardinality: 'one' })
  readonly policy!: Related

  @Property(
    'Boolean',
    '文件说该县区或产业本身实施或受其支持',
    'documents say so of the county or industry itself',
  )
  readonly itself!: boolean

  @Property(
    'Int',
    '实施该政策或受其支持的项目数',
    'how many of its projects implement or are supported by the policy',
  )
  readonly projects!: number

  @Property(
    'Int',
    '其下其他实体（园区、企业、下级产业等）数',
    'how many others of it: zones, firms, industries below it',
  )
  readonly others!: number
}
