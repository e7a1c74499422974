import { Holds } from '../decorators/Holds.ts'
import { NodeType } from '../decorators/NodeType.ts'
import { Property } from '../decorators/Property.ts'
import type { Related } from '../decorators/Relates.ts'
import { ProjectStage } from '../vocabularies/ProjectStage.ts'

@NodeType('不再提及的项目', 'Something unfinished that a later document no longer mentions', {
  stored: false,
})
export class SilentProject {
  @Holds(
    '所说的事物：多为项目，也有设施、机构、园区',
    'what it is: mostly a project, also a facility, institution or zone',
    { to: 'Entity', cardinality: 'one' },
  )
  readonly subject!: Related

  @Holds('最后所知的已实现阶段', 'the newest stage done that is known', {
    to: 'StageEntry',
    cardinality: 'optional',
  })
  readonly last!: Related

  @Holds(
    '前者或其后、后者之前的文件所说的最新意向',
    'the newest intention that the earlier document or one between the two told',
    { to: 'StageEntry', cardinality: 'optional' },
  )
  readonly promised!: Related

  @Property(ProjectStage, '至后者为止所知的现状', 'how far it is known to be by the later document', {
    nullable: true,
  })
  readonly status!: ProjectStage | null

  @Property('Int', '现状所依据之说的年份', 'the year of the words that `status` rests on', { nullable: true })
  readonly statusAsOf!: number | null

  @Holds('至后者为止最近谈及它的文件', 'the newest document up to the later that speaks of it', {
    to: 'Document',
    cardinality: 'optional',
  })
  readonly lastReported!: Related

  @Property(
    'Int',
    '自哪一年起不再被提及；后者并不回顾更晚的年份时为空',
    'since which year it is no longer mentioned; null where the later document reviews no later year',
    { nullable: true },
  )
  readonly silentSince!: number | null

  @Holds('两者之间谈及它的文件', 'documents between the two that speak of it', { to: 'Document', most: 12 })
  readonly between!: Related
}
