import { COUNTED, countAt, sayStage, stagesOf, type County, type Figure } from './measures.ts'
import { tell } from './words.ts'

/** What counties are compared by; null where documents do not tell it. */
export interface Measure {
  /** As the address names it. */
  readonly key: string
  readonly title: string
  readonly unit: string
  readonly amountOf: (county: County) => number | null
}

/** A group of measures, as the table has them. */
export interface MeasureGroup {
  readonly title: string
  readonly measures: readonly Measure[]
}

/** All that the counties can be compared by: counts, projects at a stage, figures. */
export const measuresOf = (counties: readonly County[]): MeasureGroup[] =>
  [
    {
      title: tell('measure'),
      measures: COUNTED.map((key) => ({
        key,
        title: tell(key),
        unit: '',
        amountOf: (county: County) => county[key],
      })),
    },
    {
      title: tell('stages'),
      measures: stagesOf(counties).map((stage) => ({
        key: `stage:${stage ?? ''}`,
        title: sayStage(stage),
        unit: '',
        amountOf: (county: County) => countAt(county, stage),
      })),
    },
    { title: tell('figures'), measures: figuresOf(counties) },
  ].filter(({ measures }) => measures.length > 0)

/** An indicator by its levels, else by its growth, else by its shares: one of them for all counties. */
const SORTS = ['comparable', 'yoy', 'share'] as const

function figuresOf(counties: readonly County[]): Measure[] {
  const figureOf = ({ figures }: County, id: string): Figure['actual'] =>
    figures.find(({ indicator }) => indicator.id === id)?.actual ?? null
  return (counties[0]?.figures ?? []).flatMap(({ indicator: { id, name, unit } }) => {
    const sort = SORTS.find((one) =>
      counties.some((county) => typeof figureOf(county, id)?.[one] === 'number'),
    )
    if (!sort) return []
    const units = { comparable: unit ?? '', yoy: tell('growth'), share: tell('share') }
    const amountOf = (county: County): number | null => figureOf(county, id)?.[sort] ?? null
    return [{ key: id, title: name, unit: units[sort], amountOf }]
  })
}
