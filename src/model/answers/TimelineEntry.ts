import { Holds } from '../decorators/Holds.ts'
import { NodeType } from '../decorators/NodeType.ts'
import { Property } from '../decorators/Property.ts'
import type { Related } from '../decorators/Relates.ts'

@NodeType('大事记的一条', 'One entry of a timeline', { stored: false })
export class TimelineEntry {
  @Property(
    'Int',
    '年份：阶段和数值为所述年份，关系为文件的年份',
    'the year that a stage or a figure is of; of a relation the year of its document',
  )
  readonly year!: number

  @Property('String', '所述内容', 'what is said')
  readonly text!: string

  @Holds('陈述及其证据', 'the statement with its evidence', { to: 'Statement', cardinality: 'one' })
  readonly statement!: Related
}
