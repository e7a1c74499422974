import type { Assembly } from '../graph/Assembly.ts'
import { groupBy } from '../text/groupBy.ts'
import { ratioOf } from '../text/ratioOf.ts'
import type { ConflictRecord } from './ConflictRecord.ts'
import { isFigure, seriesOf, type StatedFigure } from './isFigure.ts'

/** Points: levels are rounded, and the year before is revised without a word. */
const TOLERANCE = 1

/** Growth that does not follow from the levels of its year and the year before. */
export function growthConflicts({ statements, entities }: Assembly): ConflictRecord[] {
  const actuals = statements.filter(isFigure).filter(({ said }) => said.kind === 'ACTUAL')
  const atConstantPrices = ({ said }: StatedFigure): boolean =>
    entities.get(said.indicator)?.curated.growthPrices === 'CONSTANT'
  return [...groupBy(actuals, seriesOf).values()].flatMap((series) =>
    series
      .filter((one) => !atConstantPrices(one))
      .flatMap((one): ConflictRecord[] => {
        const before = series.find((other) => precedes(other, one))
        if (!before || follows(one, before)) return []
        return [
          { sort: 'GROWTH', subject: one.subject, year: Number(one.said.period), statements: [before, one] },
        ]
      }),
  )
}

const precedes = ({ said }: StatedFigure, { said: later }: StatedFigure): boolean =>
  /^\d{4}$/.test(later.period) &&
  said.period === String(Number(later.period) - 1) &&
  said.value !== undefined &&
  said.comparator === undefined &&
  ratioOf(said.unit, later.unit) !== undefined

function follows({ said }: StatedFigure, { said: before }: StatedFigure): boolean {
  if (said.yoy === undefined || said.value === undefined || said.comparator !== undefined) return true
  const base = (before.value ?? NaN) * (ratioOf(before.unit, said.unit) ?? NaN)
  return Math.abs((said.value / base - 1) * 100 - said.yoy) <= TOLERANCE
}
