import { Holds } from '../decorators/Holds.ts'
import { NodeType } from '../decorators/NodeType.ts'
import { Property } from '../decorators/Property.ts'
import type { Related } from '../decorators/Relates.ts'

@NodeType(
  '指标在一时的实际值与目标值',
  'An indicator at one time: what was measured beside what was promised',
  {
    stored: false,
  },
)
export class SeriesPoint {
  @Property('String', '时间（EDTF）', 'the period (EDTF)')
  readonly period!: string

  @Property('Int', '年份（时间在一年之内时）', 'the year, where the period lies within one', {
    nullable: true,
  })
  readonly year!: number | null

  @Holds('地域', 'the place', { to: 'Location', cardinality: 'one' })
  readonly place!: Related

  @Holds('所测对象；空为整个地域', 'what is measured; null: the place as a whole', {
    to: 'Entity',
    cardinality: 'optional',
  })
  readonly about!: Related

  @Holds(
    '实际值：有数值者优先，其次依取舍规则',
    'what was measured: one that gives a value comes first, then the preferred one',
    {
      to: 'Observation',
      cardinality: 'optional',
    },
  )
  readonly actual!: Related

  @Holds(
    '目标值：有数值者优先，其次依取舍规则',
    'what was promised: one that gives a value comes first, then the preferred one',
    {
      to: 'Observation',
      cardinality: 'optional',
    },
  )
  readonly target!: Related

  @Holds('各文件所述的实际值', 'all that was reported, document by document', { to: 'Observation', most: 3 })
  readonly actuals!: Related

  @Holds('各文件所述的目标值', 'all that was promised, document by document', { to: 'Observation', most: 3 })
  readonly targets!: Related
}
