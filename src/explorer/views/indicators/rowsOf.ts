import type { FigureFragment, IndicatorsQuery, ToldFragment } from '../../generated/documents.ts'

export type Indicator = Extract<IndicatorsQuery['nodes'][number], { readonly series: unknown }>

interface Named {
  readonly id: string
  readonly name: string
}

/** One period of one series: what the chart draws, the table tells, the file holds. */
export interface Row {
  readonly key: string
  readonly indicator: Named & { readonly unit: string | null }
  readonly place: Named
  readonly about: Named | null
  readonly period: string
  readonly year: number | null
  readonly actual: FigureFragment | null
  readonly target: FigureFragment | null
  /** Every document's figure. */
  readonly told: readonly ToldFragment[]
  readonly conflicting: boolean
  /** Of what was reported, each once: one figure can be ranked by its value and by its growth. */
  readonly ranks: readonly Rank[]
}

export interface Rank {
  readonly rank: number
  readonly by: 'VALUE' | 'GROWTH'
  /** Among whom. */
  readonly scope: string | null
}

function ranksOf(figures: readonly ToldFragment[]): Rank[] {
  const ranks = figures.flatMap(({ rank, rankOf, rankScope }): Rank[] =>
    rank === null ? [] : [{ rank, by: rankOf ?? 'VALUE', scope: rankScope }],
  )
  return [...new Map(ranks.map((rank) => [JSON.stringify(rank), rank])).values()]
}

export const indicatorsOf = ({ nodes }: IndicatorsQuery): Indicator[] =>
  nodes.filter((node): node is Indicator => node !== null && 'series' in node)

export function rowsOf(data: IndicatorsQuery): Row[] {
  const disputed = new Set(
    data.conflicts.nodes.flatMap(({ statements }) => statements.map(({ observation }) => observation?.id)),
  )
  return indicatorsOf(data).flatMap(({ id, name, unit, series }) =>
    series.map(({ actuals, targets, ...point }) => {
      const told = [...actuals, ...targets]
      return {
        ...point,
        key: [id, point.place.id, point.about?.id, point.period].join(' '),
        indicator: { id, name, unit },
        told,
        ranks: ranksOf(actuals),
        conflicting: told.some((figure) => disputed.has(figure.id)),
      }
    }),
  )
}
