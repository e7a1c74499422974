import { Computed } from '../decorators/Computed.ts'
import { NodeType } from '../decorators/NodeType.ts'
import { Property } from '../decorators/Property.ts'
import { Relates, type Related } from '../decorators/Relates.ts'
import { Modality } from '../vocabularies/Modality.ts'
import { ProjectStage } from '../vocabularies/ProjectStage.ts'
import { Node } from './Node.ts'
import { Period } from './Period.ts'

@NodeType('进展阶段的一次陈述', 'A stage that something is said to have reached, or is to reach')
export class StageEntry extends Node {
  @Relates('所说的事物', 'what it is said of', {
    types: ['HAS_STAGE'],
    direction: 'IN',
    to: ['Entity'],
    cardinality: 'one',
  })
  readonly subject!: Related

  @Property('Int', '年份', 'the year', { nullable: true })
  readonly year!: number | null

  @Property(ProjectStage, '阶段', 'the stage')
  readonly stage!: ProjectStage

  @Property(Modality, '事实或意向', 'a fact or an intention')
  readonly modality!: Modality

  @Computed('时间', 'the time', { to: 'Period', requires: ['edtf'], compute: Period.of('edtf') })
  readonly period!: Period
}
