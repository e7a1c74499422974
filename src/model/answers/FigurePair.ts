import { Holds } from '../decorators/Holds.ts'
import { NodeType } from '../decorators/NodeType.ts'
import type { Related } from '../decorators/Relates.ts'

@NodeType('同一指标的实际值与目标值', 'What was measured and what was promised of one indicator', {
  stored: false,
})
export class FigurePair {
  @Holds('指标', 'the indicator', { to: 'Indicator', cardinality: 'one' })
  readonly indicator!: Related

  @Holds('地域', 'the place', { to: 'Location', cardinality: 'one' })
  readonly place!: Related

  @Holds('所测的对象；空为整个地域', 'what is measured; null: the place as a whole', {
    to: 'Entity',
    cardinality: 'optional',
  })
  readonly about!: Related

  @Holds(
    '最新的实际值；空为文件未说，不等于零',
    'the newest measured figure; null where documents tell none, which is not zero',
    { to: 'Observation', cardinality: 'optional' },
  )
  readonly actual!: Related

  @Holds('最新一年的目标值；空为文件未说', 'the figure promised for the newest year; null where none is', {
    to: 'Observation',
    cardinality: 'optional',
  })
  readonly target!: Related
}
