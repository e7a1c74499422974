import type { Assembly } from '../graph/Assembly.ts'
import type { Figures } from '../statements/Seed.ts'
import type { StatedFigure } from './isFigure.ts'
import { POINTS } from './judgeFigure.ts'
import { preferredOf } from './preferredOf.ts'

export interface GrowthGap {
  readonly figures: Figures
  /** The two growths that it is the difference of. */
  readonly statements: readonly StatedFigure[]
}

/**
 * What a difference in growth came to where no document says it: the growth of one indicator less that of another, both
 * as one document reports them for the period. 与经济增长同步 is promised so, and reported as two growths.
 */
export function growthGap(
  { entities }: Pick<Assembly, 'entities'>,
  promised: Figures,
  actuals: readonly StatedFigure[],
  year: number,
): GrowthGap | undefined {
  const { growthOf, growthAgainst } = entities.get(promised.indicator)?.curated ?? {}
  const grown = (indicator: string | undefined): StatedFigure[] =>
    actuals.filter(
      ({ said }) =>
        said.indicator === indicator &&
        said.place === promised.place &&
        said.about === promised.about &&
        said.period === promised.period &&
        said.yoy !== undefined,
    )
  const minuends = grown(growthOf)
  const pairs = grown(growthAgainst).flatMap((against) =>
    minuends.filter(({ document }) => document === against.document).map((of) => [of, against] as const),
  )
  if (pairs.length === 0) return undefined
  const chosen = preferredOf(
    pairs.map(([of]) => of),
    year,
  ).statement
  const [of, against] = pairs.find(([one]) => one.id === chosen.id) ?? []
  if (of?.said.yoy === undefined || against?.said.yoy === undefined) return undefined
  const { indicator, place, period } = promised
  const value = Number((of.said.yoy - against.said.yoy).toPrecision(10))
  return {
    figures: { indicator, place, period, kind: 'ACTUAL', value, unit: POINTS },
    statements: [of, against],
  }
}
