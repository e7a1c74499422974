import type { FigureFragment } from '../../generated/documents.ts'
import type { Row } from './rowsOf.ts'

export type Measure = 'LEVEL' | 'GROWTH' | 'SHARE' | 'RANK_BY_VALUE' | 'RANK_BY_GROWTH'

interface Point {
  readonly year: number
  readonly value: number
  readonly text: string
  readonly conflicting: boolean
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
  /** Of levels; of ranks, among whom. */
  readonly unit: string | null
  readonly lines: readonly Line[]
}

const MEASURES = ['LEVEL', 'GROWTH', 'SHARE'] as const

const measured: Readonly<Record<(typeof MEASURES)[number], (figure: FigureFragment) => number | null>> = {
  LEVEL: ({ comparable }) => comparable,
  GROWTH: ({ yoy }) => yoy,
  SHARE: ({ share }) => share,
}

/** Levels by unit first, then growth, shares, ranks: what has another unit never shares an axis. */
export const panelsOf = (rows: readonly Row[]): Panel[] => [...figurePanels(rows), ...rankPanels(rows)]

function figurePanels(rows: readonly Row[]): Panel[] {
  return MEASURES.flatMap((measure) => {
    const byUnit = Map.groupBy(rows, ({ indicator }) => (measure === 'LEVEL' ? indicator.unit : null))
    return [...byUnit].flatMap(([unit, ofUnit]) => {
      const lines = linesOf(ofUnit, (row, which) => {
        const figure = row[which]
        return figure ? [measured[measure](figure)] : []
      })
      return lines.length > 0 ? [{ measure, unit, lines }] : []
    })
  })
}

/** Ranks among the same, by the same, share an axis. */
function rankPanels(rows: readonly Row[]): Panel[] {
  const ranks = rows.flatMap((row) => row.ranks)
  return (['VALUE', 'GROWTH'] as const).flatMap((by) => {
    const scopes = new Set(ranks.filter((rank) => rank.by === by).map(({ scope }) => scope))
    return [...scopes].map((scope) => ({
      measure: `RANK_BY_${by}` as const,
      unit: scope,
      lines: linesOf(rows, (row, which) =>
        row.ranks
          .filter((rank) => which === 'actual' && rank.by === by && rank.scope === scope)
          .map(({ rank }) => rank),
      ),
    }))
  })
}

type Which = 'actual' | 'target'

function linesOf(
  rows: readonly Row[],
  valuesOf: (row: Row, which: Which) => readonly (number | null)[],
): Line[] {
  return [...Map.groupBy(rows, lineName)].flatMap(([name, ofLine]) => {
    const points = (which: Which): Point[] =>
      ofLine.flatMap((row) => {
        const { year, conflicting, [which]: figure } = row
        if (year === null) return []
        const values = valuesOf(row, which).filter((value) => value !== null)
        return values.map((value) => ({ year, value, text: figure?.text ?? '', conflicting }))
      })
    const line = { name, actuals: points('actual'), targets: points('target') }
    return line.actuals.length + line.targets.length > 0 ? [line] : []
  })
}

const lineName = ({ indicator, place, about }: Row): string =>
  [indicator.name, place.name, about?.name].filter((part) => part !== undefined).join(' · ')
