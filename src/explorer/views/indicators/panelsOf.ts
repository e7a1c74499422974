import type { FigureFragment } from '../../generated/documents.ts'
import type { Row } from './rowsOf.ts'

export type Measure = 'LEVEL' | 'GROWTH' | 'SHARE'

interface Point {
  readonly year: number
  readonly value: number
  readonly text: string
}

/** One indicator of one place, or of one thing there. */
export interface Line {
  readonly name: string
  readonly actuals: readonly Point[]
  readonly targets: readonly Point[]
}

/** Lines that share an axis. */
export interface Panel {
  readonly measure: Measure
  /** Of levels. */
  readonly unit: string | null
  readonly lines: readonly Line[]
}

const MEASURES: readonly Measure[] = ['LEVEL', 'GROWTH', 'SHARE']

const measured: Readonly<Record<Measure, (figure: FigureFragment) => number | null>> = {
  LEVEL: ({ comparable }) => comparable,
  GROWTH: ({ yoy }) => yoy,
  SHARE: ({ share }) => share,
}

/** Levels by unit first, then growth, then shares: what has another unit never shares an axis. */
export function panelsOf(rows: readonly Row[]): Panel[] {
  return MEASURES.flatMap((measure) => {
    const byUnit = Map.groupBy(rows, ({ indicator }) => (measure === 'LEVEL' ? indicator.unit : null))
    return [...byUnit].flatMap(([unit, ofUnit]) => {
      const lines = linesOf(ofUnit, measure)
      return lines.length > 0 ? [{ measure, unit, lines }] : []
    })
  })
}

function linesOf(rows: readonly Row[], measure: Measure): Line[] {
  return [...Map.groupBy(rows, lineName)].flatMap(([name, ofLine]) => {
    const points = (which: 'actual' | 'target'): Point[] =>
      ofLine.flatMap(({ year, [which]: figure }) => {
        const value = figure && measured[measure](figure)
        return year === null || value === null ? [] : [{ year, value, text: figure?.text ?? '' }]
      })
    const line = { name, actuals: points('actual'), targets: points('target') }
    return line.actuals.length + line.targets.length > 0 ? [line] : []
  })
}

export const lineName = ({ indicator, place, about }: Row): string =>
  [indicator.name, place.name, about?.name].filter((part) => part !== undefined).join(' · ')
