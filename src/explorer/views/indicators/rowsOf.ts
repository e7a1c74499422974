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
        conflicting: told.some((figure) => disputed.has(figure.id)),
      }
    }),
  )
}
