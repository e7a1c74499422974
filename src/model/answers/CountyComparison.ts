import { Holds } from '../decorators/Holds.ts'
import { NodeType } from '../decorators/NodeType.ts'
import { Property } from '../decorators/Property.ts'
import type { Related } from '../decorators/Relates.ts'

@NodeType('比较中的一个县区', 'One county of a comparison', { stored: false })
export class CountyComparison {
  @Holds('县区', 'the county', { to: 'County', cardinality: 'one' })
  readonly county!: Related

  @Property('Int', '位于其中的项目数', 'how many projects lie within it')
  readonly projects!: number

  @Holds('各阶段的项目数，按推进先后', 'how many of them are at which stage, in the order of progress', {
    to: 'StageCount',
    most: 12,
  })
  readonly stages!: Related

  @Property(
    'Int',
    '企业的个数：位于其中的，及建设、运营、投资其中项目和设施的',
    'how many firms lie there, or build, operate or invest in a project or facility there',
  )
  readonly enterprises!: number

  @Property('Int', '其中的产业数', 'how many industries are there')
  readonly industries!: number

  @Property('Int', '其本身或其中实体实施的政策数', 'how many policies it or what lies there implements')
  readonly policies!: number

  @Property('Int', '其本身或其中实体获得的荣誉数', 'how many awards it or what lies there holds')
  readonly awards!: number

  @Property('Int', '谈及该县区的文件数', 'how many documents speak of the county')
  readonly documents!: number

  @Holds(
    '所问各指标的数值，各县区顺序相同；文件未说者为空，不等于零',
    'the figures of the indicators asked for, in the same order for each county; null where documents tell none, which is not zero',
    { to: 'FigurePair', most: 50 },
  )
  readonly figures!: Related
}
