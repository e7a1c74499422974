import { Holds } from '../decorators/Holds.ts'
import { NodeType } from '../decorators/NodeType.ts'
import { Property } from '../decorators/Property.ts'
import type { Related } from '../decorators/Relates.ts'

@NodeType('两份文件之间的变化', 'What changed between two documents', { stored: false })
export class Changes {
  @Holds('较早的文件', 'the earlier document', { to: 'Document', cardinality: 'one' })
  readonly from!: Related

  @Holds('较晚的文件', 'the later document', { to: 'Document', cardinality: 'one' })
  readonly to!: Related

  @Holds('后者谈及而此前没有文件谈及的项目', 'projects that the later speaks of and no document before it', {
    to: 'NewProject',
    cardinality: 'connection',
  })
  readonly newProjects!: Related

  @Holds(
    '后者谈及、前者未谈及、别的文件此前谈及的项目',
    'projects that the later speaks of, the earlier does not, and some other document did before',
    { to: 'NewProject', cardinality: 'connection' },
  )
  readonly returned!: Related

  @Holds(
    '推进的：后者所述的最新已实现阶段高于至前者为止的；阶段高者在前',
    'what advanced: the newest stage done that the later tells ranks higher than what was known by the earlier; the furthest come first',
    { to: 'StageChange', cardinality: 'connection' },
  )
  readonly advanced!: Related

  @Holds(
    '退后的：后者所述的更晚时间的阶段低于此前，或停滞、另行开工、说法更为谨慎',
    'what fell back: the stage that the later tells of a later time ranks lower, being stalled, begun anew or told with more caution',
    { to: 'StageChange', cardinality: 'connection' },
  )
  readonly fellBack!: Related

  @Holds(
    '前者谈及、至后者仍未建成或投运、而后者不再提及的；有承诺者在前',
    'what the earlier speaks of, is not known as completed or operating, and the later does not mention; what was promised comes first',
    { to: 'SilentProject', cardinality: 'connection' },
  )
  readonly silent!: Related

  @Holds(
    '同一指标、地域、对象在两份文件各自回顾之年（跨年者取末年）的实际值之升降；未变者（含四舍五入）不列；变化大者在前，原文不足以判断者在后',
    'how the measured figures that rose or fell (rounding is no change) of one indicator, place and subject changed from the year that the earlier reviews to the one that the later does (the last of several years); the greatest change first, what the words leave open last',
    { to: 'IndicatorChange', cardinality: 'connection' },
  )
  readonly indicators!: Related

  @Holds(
    '同一排名在两份文件各自回顾之年的升降；未变者不列；变化大者在前',
    'how a rank that moved changed from the year that the earlier reviews to the one that the later does; the greatest change first',
    { to: 'RankChange', cardinality: 'connection' },
  )
  readonly ranks!: Related

  @Property('Boolean', '所涉过多而有未计入者', 'there was too much to compare, and something was left out')
  readonly truncated!: boolean
}
