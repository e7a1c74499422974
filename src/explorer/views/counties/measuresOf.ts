import { countGroups } from './countGroups.ts'
import type { Measure, MeasureGroup } from './Measure.ts'
import type { County, Figure } from './measures.ts'
import { tell } from './words.ts'

/** All that the counties can be compared by: counts, projects at a stage, figures. */
export const measuresOf = (counties: readonly County[]): MeasureGroup[] =>
  [...countGroups(counties), { title: tell('figures'), measures: figuresOf(counties) }].filter(
    ({ measures }) => measures.length > 0,
  )

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
