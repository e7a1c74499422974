import { NodeType } from '../decorators/NodeType.ts'
import { Property } from '../decorators/Property.ts'
import { Relates, type Related } from '../decorators/Relates.ts'
import { CommitmentSort } from '../vocabularies/CommitmentSort.ts'
import { OutcomeRule } from '../vocabularies/OutcomeRule.ts'
import { Outcome } from '../vocabularies/Outcome.ts'
import { Node } from './Node.ts'

@NodeType(
  '承诺：某文件为某年许下什么，后来的文件报告了什么',
  'A commitment: what a document promised for a year, and what a later one reported',
  {
    shortcuts: {
      year: { property: 'year', operator: 'eq' },
      outcome: { property: 'outcome', operator: 'eq' },
    },
  },
)
export class Commitment extends Node {
  @Property('Int', '承诺实现的年份', 'the year that it was promised for', { order: { name: 'YEAR' } })
  readonly year!: number

  @Property(CommitmentSort, '类型', 'a figure or a stage')
  readonly sort!: CommitmentSort

  @Property(Outcome, '结果', 'what became of it', { order: { name: 'OUTCOME' } })
  readonly outcome!: Outcome

  @Property(OutcomeRule, '判断结果的规则', 'the rule that the outcome was judged by')
  readonly rule!: OutcomeRule

  @Property(
    'Boolean',
    '是否只承诺在做之事（如在建项目数），而非其成果',
    'whether it promises works in hand, such as a number of projects to be worked on, and not what comes of them',
  )
  readonly weak!: boolean

  @Relates(
    '未见报告时，同一地域同一年份最相近的报告，及其为何不能视为结果；至多三项',
    'of one that nothing reports on: what was reported nearest to it of the same place and year, and why it is no match; at most three',
    { types: ['NEAREST'], to: ['NearMiss'], most: 3 },
  )
  readonly nearest!: Related

  @Property(
    'Float',
    '差距：实际减目标，单位见 gapUnit；无可比数值则为空',
    'actual less target, in `gapUnit`; null where nothing can be compared',
    { nullable: true, order: { name: 'GAP' } },
  )
  readonly gap!: number | null

  @Property('String', '差距的单位', 'the unit of the gap', { nullable: true })
  readonly gapUnit!: string | null

  @Relates(
    '地域：数值所在地；项目所在的唯一县区，否则为文件所属地',
    'the place of the figure; of a stage the one county that its subject lies in, else the place of the document',
    { types: ['COMMITTED_FOR'], to: ['Location'], cardinality: 'one' },
  )
  readonly place!: Related

  @Relates('数值的指标', 'the indicator of a figure', {
    types: ['COMMITTED_INDICATOR'],
    to: ['Indicator'],
    cardinality: 'optional',
  })
  readonly indicator!: Related

  @Relates('目标值', 'the figure that was promised', {
    types: ['COMMITTED_TARGET'],
    to: ['Observation'],
    cardinality: 'optional',
  })
  readonly target!: Related

  @Relates(
    '实际值；结果由两个增速之差得出时为空，见 reportedBy',
    'the figure that was reported; null where the outcome follows from the difference of two growths, see reportedBy',
    {
      types: ['REPORTED_ACTUAL'],
      to: ['Observation'],
      cardinality: 'optional',
    },
  )
  readonly actual!: Related

  @Relates('所涉项目', 'the project that it is of', {
    types: ['COMMITTED_SUBJECT'],
    to: ['Project'],
    cardinality: 'optional',
  })
  readonly project!: Related

  @Relates(
    '所涉项目、设施、企业、产业等；地域整体的数值为空',
    'the project, facility, firm, industry … that it is of; null for a figure of a place as a whole',
    { types: ['COMMITTED_SUBJECT'], to: ['Entity'], cardinality: 'optional' },
  )
  readonly subject!: Related

  @Relates('承诺的阶段', 'the stage that was promised', {
    types: ['COMMITTED_STAGE'],
    to: ['StageEntry'],
    cardinality: 'optional',
  })
  readonly promised!: Related

  @Relates('报告的阶段', 'the stage that was reported', {
    types: ['REPORTED_STAGE'],
    to: ['StageEntry'],
    cardinality: 'optional',
  })
  readonly reported!: Related

  @Relates('作出承诺的陈述', 'the statements that promise it', {
    types: ['PROMISED_BY'],
    to: ['Statement'],
    most: 4,
  })
  readonly promisedBy!: Related

  @Relates('报告结果的陈述', 'the statements that report on it', {
    types: ['REPORTED_BY'],
    to: ['Statement'],
    most: 4,
  })
  readonly reportedBy!: Related
}
