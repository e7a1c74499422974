import { Holds } from '../decorators/Holds.ts'
import { NodeType } from '../decorators/NodeType.ts'
import { Property } from '../decorators/Property.ts'
import type { Related } from '../decorators/Relates.ts'
import { Betterment } from '../vocabularies/Betterment.ts'
import { RankOf } from '../vocabularies/RankOf.ts'

@NodeType('排名的变化', 'How a rank changed between the years that two documents review', { stored: false })
export class RankChange {
  @Holds('指标', 'the indicator', { to: 'Indicator', cardinality: 'one' })
  readonly indicator!: Related

  @Holds('地域', 'the place', { to: 'Location', cardinality: 'one' })
  readonly place!: Related

  @Holds('所测的对象；空为整个地域', 'what is measured; null: the place as a whole', {
    to: 'Entity',
    cardinality: 'optional',
  })
  readonly about!: Related

  @Property('String', '排名的范围', 'among what it is ranked', { nullable: true })
  readonly rankScope!: string | null

  @Property(RankOf, '排名的对象', 'what the rank orders', { nullable: true })
  readonly rankOf!: RankOf | null

  @Holds('前者的排名所在', 'where the earlier document tells its rank', {
    to: 'Observation',
    cardinality: 'one',
  })
  readonly before!: Related

  @Holds('后者的排名所在', 'where the later document tells its rank', {
    to: 'Observation',
    cardinality: 'one',
  })
  readonly after!: Related

  @Property('Int', '上升的位次；下降为负', 'places gained; lost ones are negative')
  readonly places!: number

  @Property(Betterment, '上升为变好', 'a rise is for the better')
  readonly better!: Betterment
}
