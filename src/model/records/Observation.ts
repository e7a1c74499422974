import { Computed } from '../decorators/Computed.ts'
import { NodeType } from '../decorators/NodeType.ts'
import { Property } from '../decorators/Property.ts'
import { Relates, type Related } from '../decorators/Relates.ts'
import { Comparator } from '../vocabularies/Comparator.ts'
import { ObservationKind } from '../vocabularies/ObservationKind.ts'
import { RankOf } from '../vocabularies/RankOf.ts'
import { Node } from './Node.ts'
import { Period } from './Period.ts'

@NodeType('一个指标在一地一时的数值', 'One figure of one indicator for one place and period')
export class Observation extends Node {
  @Relates('指标', 'the indicator', { types: ['OF_INDICATOR'], to: ['Indicator'], cardinality: 'one' })
  readonly indicator!: Related

  @Relates('地域', 'the place', { types: ['FOR_PLACE'], to: ['Location'], cardinality: 'one' })
  readonly place!: Related

  @Relates(
    '所测的企业、产业、项目等；空为整个地域',
    'the firm, industry, project … measured; null: the place as a whole',
    {
      types: ['ABOUT'],
      to: ['Entity'],
      cardinality: 'optional',
    },
  )
  readonly about!: Related

  @Property('Int', '年份（时间在一年之内时）', 'the year, where the period lies within one', {
    nullable: true,
    order: { name: 'YEAR' },
  })
  readonly year!: number | null

  @Computed('时间', 'the period', { to: 'Period', requires: ['edtf'], compute: Period.of('edtf') })
  readonly period!: Period

  @Property(ObservationKind, '实际值或目标值', 'measured or promised')
  readonly kind!: ObservationKind

  @Property('Float', '数值，单位见 unit', 'the value, in `unit`', { nullable: true })
  readonly value!: number | null

  @Property('Float', '区间下限', 'the lower end of a range', { nullable: true })
  readonly min!: number | null

  @Property('Float', '区间上限', 'the upper end of a range', { nullable: true })
  readonly max!: number | null

  @Property('String', '数值的单位；无数值则为空', 'the unit of the value; null without one', {
    nullable: true,
  })
  readonly unit!: string | null

  @Property(
    'Float',
    '折算为指标单位的数值，便于逐年比较；无数值或指标无单位则为空',
    'the value in the indicator’s own unit, to compare years; null without a value or a unit of the indicator',
    { nullable: true, order: { name: 'VALUE' } },
  )
  readonly comparable!: number | null

  @Property(
    'Float',
    '同比增速，百分数；下降为负',
    'growth on the year before, in percent; a fall is negative',
    { nullable: true, order: { name: 'GROWTH' } },
  )
  readonly yoy!: number | null

  @Property('Float', '变化量，单位见 changeUnit', 'the change, in `changeUnit`', { nullable: true })
  readonly change!: number | null

  @Property('String', '变化量的单位', 'the unit of the change', { nullable: true })
  readonly changeUnit!: string | null

  @Property('Float', '占比，百分数', 'the share, in percent', { nullable: true })
  readonly share!: number | null

  @Relates('占比的分母：占什么的比重', 'what the share is a share of', {
    types: ['SHARE_OF'],
    to: ['Entity'],
    cardinality: 'optional',
  })
  readonly shareOf!: Related

  @Property('Boolean', '是否为预计数：预计，而非承诺', 'whether a target is expected and not promised')
  readonly forecast!: boolean

  @Property(Comparator, '比较词', 'the word that bounds the figure', { nullable: true })
  readonly comparator!: Comparator | null

  @Property('Int', '排名', 'the rank', { nullable: true, order: { name: 'RANK' } })
  readonly rank!: number | null

  @Property('String', '排名的范围', 'among what it is ranked', { nullable: true })
  readonly rankScope!: string | null

  @Property(RankOf, '排名的对象', 'what the rank orders', { nullable: true })
  readonly rankOf!: RankOf | null

  @Property('String', '原文写法', 'as written')
  readonly text!: string

  @Relates(
    '同一指标、地域、对象、时间的数值中不如它的：取舍依次看文件是否回顾该年、离该年远近、权威、先后',
    'figures of the same measure and period that it is preferred to: by whether its document reviews the year, is nearest to it, has more authority, is later',
    {
      types: ['PREFERRED_TO'],
      to: ['Observation'],
      most: 4,
      reverse: {
        name: 'yieldsTo',
        zh: '同一指标、地域、对象、时间的数值中优先于它的',
        en: 'the figure of the same measure and period that is preferred to it',
        cardinality: 'optional',
      },
    },
  )
  readonly preferredTo!: Related
}
