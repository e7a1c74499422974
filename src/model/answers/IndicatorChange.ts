import { Holds } from '../decorators/Holds.ts'
import { NodeType } from '../decorators/NodeType.ts'
import { Property } from '../decorators/Property.ts'
import type { Related } from '../decorators/Relates.ts'
import { Betterment } from '../vocabularies/Betterment.ts'
import { ChangeMeasure } from '../vocabularies/ChangeMeasure.ts'

@NodeType('指标的变化', 'How an indicator changed between the years that two documents review', {
  stored: false,
})
export class IndicatorChange {
  @Holds('指标', 'the indicator', { to: 'Indicator', cardinality: 'one' })
  readonly indicator!: Related

  @Holds('地域', 'the place', { to: 'Location', cardinality: 'one' })
  readonly place!: Related

  @Holds('所测的对象；空为整个地域', 'what is measured; null: the place as a whole', {
    to: 'Entity',
    cardinality: 'optional',
  })
  readonly about!: Related

  @Holds('前者的数值', 'the figure of the earlier document', { to: 'Observation', cardinality: 'one' })
  readonly before!: Related

  @Holds('后者的数值', 'the figure of the later document', { to: 'Observation', cardinality: 'one' })
  readonly after!: Related

  @Property(ChangeMeasure, '比较的是什么', 'what of them is compared')
  readonly measure!: ChangeMeasure

  @Property(
    'Float',
    '后者减前者，单位见 differenceUnit；原文不足以判断则为空',
    'the later less the earlier, in `differenceUnit`; null where the words leave it open',
    { nullable: true },
  )
  readonly difference!: number | null

  @Property(
    'String',
    '差的单位：指标的单位，百分数之差为个百分点；无单位则为空',
    'the unit of the difference: that of the indicator, points between percentages; null where it has none',
    { nullable: true },
  )
  readonly differenceUnit!: string | null

  @Property(
    'Float',
    '差占前者的百分数；仅用于非百分数的数值',
    'the difference in percent of the earlier value; only of values that are no percentages',
    { nullable: true },
  )
  readonly percent!: number | null

  @Property(
    'Float',
    '增速之差（百分点）；有一方未说增速则为空',
    'the difference of the growths in points; null where either tells none',
    { nullable: true },
  )
  readonly growthDifference!: number | null

  @Property(Betterment, '变好还是变差，按指标方向', 'better or worse, by the direction of the indicator')
  readonly better!: Betterment
}
