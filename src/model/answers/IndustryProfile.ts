import { Holds } from '../decorators/Holds.ts'
import { NodeType } from '../decorators/NodeType.ts'
import type { Related } from '../decorators/Relates.ts'

@NodeType('一个产业的概况', 'An industry at a glance', { stored: false })
export class IndustryProfile {
  @Holds('产业', 'the industry', { to: 'Industry', cardinality: 'one' })
  readonly industry!: Related

  @Holds(
    '其下各级产业（至多四级）；以下各项都将其计入',
    'industries below it, at most four levels; all that follows includes them',
    {
      to: 'Industry',
      cardinality: 'connection',
    },
  )
  readonly parts!: Related

  @Holds('属于该产业的项目，按名称', 'projects that belong to it, by name', {
    to: 'Project',
    cardinality: 'connection',
  })
  readonly projects!: Related

  @Holds('各阶段的项目数，按推进先后', 'how many of them are at which stage, in the order of progress', {
    to: 'StageCount',
    most: 12,
  })
  readonly stages!: Related

  @Holds(
    '属于该产业的企业，及建设、运营、投资其项目和设施的企业',
    'firms that belong to it, and those that build, operate or invest in its projects and facilities',
    { to: 'Enterprise', cardinality: 'connection' },
  )
  readonly enterprises!: Related

  @Holds('所在的县区，项目多者在前', 'counties where it is, those of many projects first', {
    to: 'CountyCount',
    most: 12,
  })
  readonly counties!: Related

  @Holds(
    '支持该产业、其项目或其他实体的政策，涉及多者在前',
    'policies that support it, its projects or others of it, those that concern many first',
    { to: 'PolicyCount', most: 60 },
  )
  readonly policies!: Related

  @Holds('属于该产业的产品', 'products that belong to it', { to: 'Product', cardinality: 'connection' })
  readonly products!: Related

  @Holds('关于该产业及其下级产业的数值', 'figures about it and the industries below it', {
    to: 'FigurePair',
    most: 60,
  })
  readonly figures!: Related

  @Holds('谈及该产业的文件，由早到晚', 'documents that speak of the industry, oldest first', {
    to: 'Document',
    most: 20,
  })
  readonly documents!: Related
}
