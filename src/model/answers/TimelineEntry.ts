import { Holds } from '../decorators/Holds.ts'
import { NodeType } from '../decorators/NodeType.ts'
import { Property } from '../decorators/Property.ts'
import type { Related } from '../decorators/Relates.ts'
import { Modality } from '../vocabularies/Modality.ts'

@NodeType('大事记的一条', 'One entry of a timeline', { stored: false })
export class TimelineEntry {
  @Property('Int', '所述年份（时间段为其末年）', 'the year that is told of (of a span its last)')
  readonly year!: number

  @Property('Int', '文件的年份', 'the year of the document that says so')
  readonly toldIn!: number

  @Property(Modality, '已发生或计划；数值为空', 'whether it happened or is intended; null of a figure', {
    nullable: true,
  })
  readonly modality!: Modality | null

  @Property('String', '所述内容', 'what is said')
  readonly text!: string

  @Holds('陈述及其证据', 'the statement with its evidence', { to: 'Statement', cardinality: 'one' })
  readonly statement!: Related
}
