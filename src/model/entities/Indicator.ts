import { Kind } from '../decorators/Kind.ts'
import { Property } from '../decorators/Property.ts'
import type { Related } from '../decorators/Relates.ts'
import { Views } from '../decorators/Views.ts'
import { GrowthPrices } from '../vocabularies/GrowthPrices.ts'
import { IndicatorDirection } from '../vocabularies/IndicatorDirection.ts'
import { TargetBound } from '../vocabularies/TargetBound.ts'
import { Entity } from './Entity.ts'

@Kind('指标', 'an indicator: what is measured')
export class Indicator extends Entity {
  @Property('String', '计量单位', 'the unit of its values', { nullable: true, curated: true })
  readonly unit!: string | null

  @Property(
    'String',
    '计量单位的英文名；只用于计数的量词没有',
    'its unit in English; words that only count things have none',
    { nullable: true },
  )
  readonly unitEn!: string | null

  @Property(IndicatorDirection, '优劣方向', 'which way it improves', { curated: true })
  readonly direction!: IndicatorDirection

  @Property(
    TargetBound,
    '目标的约束方向：为上限的，低于目标不算未完成；空则依原文用词和优劣方向',
    'which side its targets bound, whatever their words; null: the words and the direction decide',
    { nullable: true, curated: true },
  )
  readonly targetBound!: TargetBound | null

  @Property(
    'Boolean',
    '是否计数在做之事（如在建项目数），而非成果；空为否',
    'whether it counts works in hand and not what comes of them; null: it does not',
    { nullable: true, curated: true },
  )
  readonly countsWorks!: boolean | null

  @Property(
    GrowthPrices,
    '增速的计价方式；空为未知',
    'at whose prices its growth is told; null where unknown',
    {
      nullable: true,
      curated: true,
    },
  )
  readonly growthPrices!: GrowthPrices | null

  @Property(
    'ID',
    '增速差的指标：其增速减去 growthAgainst 的增速',
    'of a difference in growth: the indicator whose growth it is',
    {
      nullable: true,
      curated: true,
    },
  )
  readonly growthOf!: string | null

  @Property(
    'ID',
    '增速差所对照的指标',
    'of a difference in growth: the indicator whose growth is subtracted',
    {
      nullable: true,
      curated: true,
    },
  )
  readonly growthAgainst!: string | null

  @Views(
    '数列：各时间的实际值与目标值对齐；可限定地域、对象和年份',
    'its figures over the years, actual beside target; place, what is measured and years may be bounded',
    { view: 'series', to: 'SeriesPoint', most: 12 },
  )
  readonly series!: Related
}
