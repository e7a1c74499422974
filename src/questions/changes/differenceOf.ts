import type { Betterment } from '../../model/vocabularies/Betterment.ts'
import type { ChangeMeasure } from '../../model/vocabularies/ChangeMeasure.ts'
import type { IndicatorDirection } from '../../model/vocabularies/IndicatorDirection.ts'
import { roundsAlike, written } from '../../text/roundsAlike.ts'
import type { Figure } from './Figure.ts'

const POINTS = '个百分点'

export interface Difference {
  readonly measure: ChangeMeasure
  readonly difference: number | undefined
  readonly differenceUnit: string | undefined
  readonly percent: number | undefined
  readonly growthDifference: number | undefined
  readonly better: Betterment
}

const read: Readonly<Record<ChangeMeasure, (figure: Figure) => number | undefined>> = {
  VALUE: ({ value }) => value,
  SHARE: ({ share }) => share,
  GROWTH: ({ growth }) => growth,
}
const measures = Object.keys(read) as ChangeMeasure[]

/** What of two figures can be compared: the first measure that both tell, values only in one unit. */
export const commonMeasure = (before: Figure, after: Figure): ChangeMeasure | undefined =>
  measures.find(
    (measure) =>
      read[measure](before) !== undefined &&
      read[measure](after) !== undefined &&
      (measure !== 'VALUE' || before.unit === after.unit),
  )

/** Whether two figures tell the same in a measure that both tell, or differ by rounding alone. */
export function isUnchanged(before: Figure, after: Figure, measure: ChangeMeasure): boolean {
  const [was, is] = [read[measure](before), read[measure](after)]
  return was !== undefined && is !== undefined && roundsAlike(written(was), written(is))
}

/** How far two figures lie apart in a measure that both tell. */
export function differenceOf(before: Figure, after: Figure, measure: ChangeMeasure): Difference {
  const [was, is] = [read[measure](before) ?? 0, read[measure](after) ?? 0]
  const open = !isCertain(rangeOf(before, measure), rangeOf(after, measure))
  const inPoints = measure !== 'VALUE' || before.unit === '%'
  const difference = open ? undefined : less(is, was)
  return {
    measure,
    difference,
    differenceUnit: inPoints ? POINTS : before.unit,
    percent:
      difference === undefined || inPoints || was === 0
        ? undefined
        : Number(((difference / Math.abs(was)) * 100).toFixed(2)),
    growthDifference:
      before.growth === undefined || after.growth === undefined
        ? undefined
        : less(after.growth, before.growth),
    better: difference === undefined ? 'OPEN' : bettermentOf(difference, after.direction),
  }
}

/** Without the tail that binary fractions leave. */
const less = (a: number, b: number): number => Number((a - b).toPrecision(12))

function bettermentOf(difference: number, direction: IndicatorDirection): Betterment {
  if (difference === 0 || direction === 'NONE') return 'NEUTRAL'
  return difference > 0 === (direction === 'UP') ? 'BETTER' : 'WORSE'
}

type Range = readonly [low: number, high: number]

/** “At least” and “at most” bound what a figure tells first; 左右 is taken at its word. */
function rangeOf(figure: Figure, measure: ChangeMeasure): Range {
  const at = read[measure](figure) ?? 0
  const bounded = measures.find((one) => read[one](figure) !== undefined) === measure
  if (bounded && figure.comparator === 'AT_MOST') return [-Infinity, at]
  if (bounded && (figure.comparator === 'AT_LEAST' || figure.comparator === 'OVER')) return [at, Infinity]
  return [at, at]
}

/** Of ranges that overlap none is known to be the higher. */
const isCertain = (before: Range, after: Range): boolean => before[1] <= after[0] || after[1] <= before[0]
