import type { StatedStatement } from '../graph/Assembly.ts'
import { agree } from './agree.ts'
import { comparedYearOf } from './comparedYearOf.ts'
import type { ConflictRecord } from './ConflictRecord.ts'
import { figuresByMeasure } from './isFigure.ts'

/** Figures of one measure, period and kind of which two differ by more than rounding: all that take part. */
export function figureConflicts(statements: readonly StatedStatement[]): ConflictRecord[] {
  return [...figuresByMeasure(statements).values()].flatMap((told): ConflictRecord[] => {
    const [first] = told
    const differing = told.filter((one) => told.some((other) => !agree(one.said, other.said)))
    if (!first || differing.length === 0) return []
    const year = comparedYearOf(first)
    return [{ sort: 'FIGURE', subject: first.subject, year, statements: differing }]
  })
}
