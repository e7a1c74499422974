import { Computed } from '../decorators/Computed.ts'
import { NodeType } from '../decorators/NodeType.ts'
import { Property } from '../decorators/Property.ts'
import { Relates, type Related } from '../decorators/Relates.ts'
import { DocumentKind } from '../vocabularies/DocumentKind.ts'
import { Source } from '../vocabularies/Source.ts'
import { covered } from './covered.ts'
import type { Coverage } from './Coverage.ts'
import { Node } from './Node.ts'
import { Period } from './Period.ts'

@NodeType('文件', 'A document')
export class Document extends Node {
  @Property('String', '标题', 'the title')
  readonly title!: string

  @Property(DocumentKind, '类型', 'what it is')
  readonly kind!: DocumentKind

  @Relates('文中“全市”所指的地域', 'the place that “the city” means in it', {
    types: ['DOCUMENT_PLACE'],
    to: ['Location'],
    cardinality: 'one',
  })
  readonly place!: Related

  @Relates('发布者', 'who issued it', {
    types: ['DOCUMENT_ISSUER'],
    to: ['Party', 'Location'],
    cardinality: 'optional',
  })
  readonly issuer!: Related

  @Relates('报告人', 'who delivered it', {
    types: ['DOCUMENT_SPEAKER'],
    to: ['Person'],
    cardinality: 'optional',
  })
  readonly speaker!: Related

  @Property('String', '日期（EDTF，可只有年份）', 'its date (EDTF, a year alone where no more is known)', {
    order: { name: 'DATE', key: 'sortKey' },
  })
  readonly date!: string

  @Property('String', '所在会议', 'the session it was delivered to', { nullable: true })
  readonly session!: string | null

  @Computed('所回顾的时间', 'the time that it reviews', {
    to: 'Period',
    nullable: true,
    requires: ['reviewsPeriod'],
    compute: Period.of('reviewsPeriod'),
  })
  readonly reviews!: Period | null

  @Computed('所规划的时间', 'the time that it plans', {
    to: 'Period',
    nullable: true,
    requires: ['plansPeriod'],
    compute: Period.of('plansPeriod'),
  })
  readonly plans!: Period | null

  @Property('String', '关于文本状态的说明', 'a note on the state of the text', { nullable: true })
  readonly note!: string | null

  @Property(Source, '由谁提供', 'who brought it')
  readonly source!: Source

  @Relates('章节，按文中顺序', 'its sections, in order', {
    types: ['HAS_SECTION'],
    to: ['Section'],
    most: 80,
  })
  readonly sections!: Related

  @covered readonly coverage!: Coverage | null

  @Relates('各句，按文中顺序；载入全文后才有', 'its sentences, in order; only where the text is loaded', {
    types: ['HAS_PASSAGE'],
    to: ['Passage'],
    cardinality: 'connection',
    reverse: { name: 'document', zh: '所在文件', en: 'the document', cardinality: 'one' },
  })
  readonly passages!: Related

  @Relates(
    '含数字、《》或已知名称而没有陈述的句子',
    'sentences that hold a figure, a title or a known name but no statement',
    { types: ['LACKS_STATEMENT'], to: ['Passage'], cardinality: 'connection' },
  )
  readonly uncovered!: Related

  @Relates('谈及的实体', 'entities that it speaks of', {
    types: ['SPEAKS_OF'],
    to: ['Entity'],
    cardinality: 'connection',
  })
  readonly entities!: Related
}
