import { Holds } from '../decorators/Holds.ts'
import { NodeType } from '../decorators/NodeType.ts'
import { Property } from '../decorators/Property.ts'
import type { Related } from '../decorators/Relates.ts'
import { ProjectStage } from '../vocabularies/ProjectStage.ts'

@NodeType('一组项目', 'A group of projects', { stored: false })
export class ProjectGroup {
  @Property('String', '该组的键，唯一', 'what tells it from the other groups')
  readonly key!: string

  @Holds('县区；空为不在任何县区，或未按县区分组', 'the county; null: in none, or not grouped by it', {
    to: 'County',
    cardinality: 'optional',
  })
  readonly county!: Related

  @Holds('产业；空为未说产业，或未按产业分组', 'the industry; null: in none, or not grouped by it', {
    to: 'Industry',
    cardinality: 'optional',
  })
  readonly industry!: Related

  @Holds('政策；空为未说政策，或未按政策分组', 'the policy; null: of none, or not grouped by it', {
    to: 'Policy',
    cardinality: 'optional',
  })
  readonly policy!: Related

  @Property(
    ProjectStage,
    '阶段；空为未说，或未按阶段分组',
    'the stage; null: none is told, or not grouped by it',
    {
      nullable: true,
    },
  )
  readonly stage!: ProjectStage | null

  @Property('Int', '年份；空为未说，或未按年份分组', 'the year; null: none is told, or not grouped by it', {
    nullable: true,
  })
  readonly year!: number | null

  @Property('Int', '项目数', 'how many projects it has')
  readonly count!: number

  @Holds('其中的项目，按名称', 'its projects, by name', { to: 'Project', cardinality: 'connection' })
  readonly projects!: Related

  @Holds(
    '关于这些项目的实际值之和，逐指标：每个项目取最新一年；组成部分已计入整体者不重复计；百分数等比率不相加',
    'sums of measured figures about them, one an indicator: of each project that of the newest year, of a part none where its whole has one; percentages and other ratios are never added',
    { to: 'ProjectSum', most: 40 },
  )
  readonly sums!: Related
}
