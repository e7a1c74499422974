import { Computed } from '../decorators/Computed.ts'
import { NodeType } from '../decorators/NodeType.ts'
import { Property } from '../decorators/Property.ts'
import { Relates, type Related } from '../decorators/Relates.ts'
import { ChainPosition } from '../vocabularies/ChainPosition.ts'
import { ChainRole } from '../vocabularies/ChainRole.ts'
import { Modality } from '../vocabularies/Modality.ts'
import { Origin } from '../vocabularies/Origin.ts'
import { Source } from '../vocabularies/Source.ts'
import { Node } from './Node.ts'
import { Period } from './Period.ts'

@NodeType('陈述：某文件说了什么', 'A statement: what one document said')
export class Statement extends Node {
  @Relates('主体', 'whom or what it speaks of', { types: ['SUBJECT'], to: ['Entity'], cardinality: 'one' })
  readonly subject!: Related

  @Property(
    'String',
    '属性或关系的名称，或 name、alias、stage、observation',
    'a property’s or relation’s name, or name, alias, stage, observation',
  )
  readonly property!: string

  @Property('String', '以文本表示的值', 'the value as text', { nullable: true })
  readonly value!: string | null

  @Relates('关系的另一端', 'the other end of a relation', {
    types: ['OBJECT'],
    to: ['Entity'],
    cardinality: 'optional',
  })
  readonly object!: Related

  @Relates('所述阶段', 'the stage that it states', {
    types: ['STATES_STAGE'],
    to: ['StageEntry'],
    cardinality: 'optional',
    reverse: {
      name: 'statements',
      zh: '依据的陈述',
      en: 'the statements that say so',
      cardinality: 'list',
      most: 3,
    },
  })
  readonly stage!: Related

  @Relates('所述数值', 'the figure that it states', {
    types: ['STATES_OBSERVATION'],
    to: ['Observation'],
    cardinality: 'optional',
    reverse: {
      name: 'statements',
      zh: '依据的陈述',
      en: 'the statements that say so',
      cardinality: 'list',
      most: 3,
    },
  })
  readonly observation!: Related

  @Property('String', '原文写法（与本意不同时）', 'as written, where that is not what was meant', {
    nullable: true,
  })
  readonly original!: string | null

  @Property(
    'Int',
    '所述年份（时间段为其末年），并非文件的年份；名称、别名、长期成立者和未说时间的计划为空',
    'the year that it tells of (of a span its last), not that of its document; null for names, for what holds without a time and for what is intended without one',
    { nullable: true, order: { name: 'YEAR' } },
  )
  readonly year!: number | null

  @Computed(
    '所述时间；名称、别名、长期成立者和未说时间的计划为空',
    'when it is so; null for names, for what holds without a time and for what is intended without one',
    {
      to: 'Period',
      nullable: true,
      requires: ['edtf'],
      compute: Period.of('edtf'),
    },
  )
  readonly period!: Period | null

  @Property(
    Modality,
    '已发生、计划或长期成立；只有关系和阶段才有',
    'whether it happened, is intended or holds without a time; of relations and stages only',
    { nullable: true },
  )
  readonly modality!: Modality | null

  @Property('Int', '文件的年份', 'the year of the document that says so')
  readonly toldIn!: number

  @Property(ChainPosition, '在产业链中的位置', 'where the subject stands in the chain', { nullable: true })
  readonly chainPosition!: ChainPosition | null

  @Property(ChainRole, '在产业链中的作用', 'what part the subject plays in the chain', { nullable: true })
  readonly chainRole!: ChainRole | null

  @Property('String', '以一句话表述；名称与别名为空', 'what it says in a few words; null for names', {
    nullable: true,
  })
  readonly text!: string | null

  @Property(Origin, '来历', 'how it came to be')
  readonly origin!: Origin

  @Property(Source, '由谁提供', 'who brought it')
  readonly source!: Source

  @Property('Float', '可信度，0 到 1', 'confidence, from 0 to 1')
  readonly confidence!: number

  @Relates('文件', 'the document', {
    types: ['IN_DOCUMENT'],
    to: ['Document'],
    cardinality: 'one',
    reverse: { name: 'statements', zh: '该文件的陈述', en: 'its statements' },
  })
  readonly document!: Related

  @Relates('文中各处证据', 'every place in the document that says it', {
    types: ['HAS_EVIDENCE'],
    to: ['Evidence'],
    most: 5,
  })
  readonly evidence!: Related

  @Relates('推断所依据的陈述', 'what an inferred one rests on', {
    types: ['BASED_ON'],
    to: ['Statement'],
    most: 4,
  })
  readonly basis!: Related
}
