import { Holds } from '../decorators/Holds.ts'
import { NodeType } from '../decorators/NodeType.ts'
import type { Related } from '../decorators/Relates.ts'

@NodeType('一个县区的概况', 'A county at a glance', { stored: false })
export class CountyProfile {
  @Holds('县区', 'the county', { to: 'County', cardinality: 'one' })
  readonly county!: Related

  @Holds('位于其中的项目，按名称', 'projects that lie within it, by name', {
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
    '位于其中的企业，及建设、运营、投资其中项目和设施的企业',
    'firms that lie there, and those that build, operate or invest in a project or facility there',
    { to: 'Enterprise', cardinality: 'connection' },
  )
  readonly enterprises!: Related

  @Holds('其中的产业，项目多者在前', 'industries there, those of many projects first', {
    to: 'IndustryCount',
    most: 40,
  })
  readonly industries!: Related

  @Holds(
    '其本身、其中的项目和其他实体所实施或受其支持的政策，涉及多者在前',
    'policies that it, projects or others there implement or are supported by, those that concern many first',
    { to: 'PolicyCount', most: 40 },
  )
  readonly policies!: Related

  @Holds(
    '该县区的数值，及关于其中项目、企业、园区等的数值；不含关于产业的，那是全市的',
    'figures of the county and about projects, firms, zones and the like there; none about industries: those are of the city',
    { to: 'FigurePair', most: 60 },
  )
  readonly figures!: Related

  @Holds('其本身及其中实体获得的荣誉', 'awards that it holds, or what lies there', {
    to: 'AwardHeld',
    most: 20,
  })
  readonly awards!: Related

  @Holds('其本身及其中实体出产的产品', 'products that it brings forth, or what lies there', {
    to: 'Product',
    cardinality: 'connection',
  })
  readonly products!: Related

  @Holds('谈及该县区的文件，由早到晚', 'documents that speak of the county, oldest first', {
    to: 'Document',
    most: 20,
  })
  readonly documents!: Related
}
