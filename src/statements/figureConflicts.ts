import { scaleOf } from '../text/scaleOf.ts'
import type { ObservationStatement, Seed } from './Seed.ts'

/** Two figures that do not go together: one of two documents rounds, revises, measures otherwise or errs. */
export interface FigureConflict {
  readonly sort: 'LEVEL' | 'GROWTH'
  readonly indicator: string
  readonly about: string
  readonly period: string
  readonly told: string
}

/** Rounding to three digits is no difference. */
const LEVEL_TOLERANCE = 0.005
/** Points: growth is told of constant prices, levels of current ones. */
const GROWTH_TOLERANCE = 1

/**
 * Levels of one period that differ between documents, and growth that does not follow from the levels of two years.
 * These are no mistakes of the seed: the documents say so.
 */
export function figureConflicts({ statements }: Seed): FigureConflict[] {
  const series = new Map<string, ObservationStatement[]>()
  for (const one of statements) {
    if (one.sort !== 'observation' || one.kind !== 'ACTUAL') continue
    const key = [one.indicator, one.place, one.about ?? ''].join(' ')
    series.set(key, [...(series.get(key) ?? []), one])
  }
  return [...series.values()].flatMap((told) => [...levels(told), ...growths(told)])
}

const baseOf = ({ value = NaN, unit = '' }: ObservationStatement): number => value * scaleOf(unit).factor

const conflict = (
  sort: FigureConflict['sort'],
  { indicator, about = '', period }: ObservationStatement,
  told: string,
): FigureConflict => ({ sort, indicator, about, period, told })

const figureOf = ({ value, unit = '', document }: ObservationStatement): string =>
  `${String(value)}${unit} (${document})`

function levels(told: readonly ObservationStatement[]): FigureConflict[] {
  const valued = told.filter((one) => one.value !== undefined && one.comparator === undefined)
  return valued.flatMap((one, index) =>
    valued
      .slice(index + 1)
      .filter((other) => other.period === one.period && differ(baseOf(one), baseOf(other)))
      .map((other) => conflict('LEVEL', one, `${figureOf(one)} and ${figureOf(other)}`)),
  )
}

const differ = (one: number, other: number): boolean =>
  Math.abs(one - other) > LEVEL_TOLERANCE * Math.max(Math.abs(one), Math.abs(other))

function growths(told: readonly ObservationStatement[]): FigureConflict[] {
  return told.flatMap((one) => {
    if (one.yoy === undefined || one.value === undefined || !/^\d{4}$/.test(one.period)) return []
    const before = told.find(
      (other) => other.period === String(Number(one.period) - 1) && other.value !== undefined,
    )
    if (!before) return []
    const implied = (baseOf(one) / baseOf(before) - 1) * 100
    if (Math.abs(implied - one.yoy) <= GROWTH_TOLERANCE) return []
    const words = `${figureOf(before)} to ${figureOf(one)} is ${implied.toFixed(1)} %, said are ${one.yoy} %`
    return [conflict('GROWTH', one, words)]
  })
}
