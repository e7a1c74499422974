import type { StatedStatement } from '../graph/Assembly.ts'
import type { ObservationStatement } from '../statements/Seed.ts'
import { groupBy } from '../text/groupBy.ts'

/** A statement of a figure with what follows from it. */
export interface StatedFigure extends StatedStatement {
  readonly said: ObservationStatement
}

export const isFigure = (statement: StatedStatement): statement is StatedFigure =>
  statement.said.sort === 'observation'

/** What is measured and for what: figures of the same are a series over the years. */
export const seriesOf = ({ said }: StatedFigure): string =>
  [said.indicator, said.place, said.about ?? ''].join(' ')

/** Of one series the figures of one period can be held against each other. */
export const measureOf = (figure: StatedFigure): string => `${seriesOf(figure)} ${figure.said.period}`

/** Figures that can be held against each other: of one measure and period, measured and promised ones apart. */
export const figuresByMeasure = (statements: readonly StatedStatement[]): Map<string, StatedFigure[]> =>
  groupBy(statements.filter(isFigure), (one) => `${measureOf(one)} ${one.said.kind}`)
