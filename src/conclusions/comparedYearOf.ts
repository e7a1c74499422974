import { endYearOf } from '../documents/endYearOf.ts'
import { isTimeless } from '../graph/isTimeless.ts'
import type { StatedFigure } from './isFigure.ts'

/** The year that a figure is weighed by: in which its period ends, of a timeless one that of its document. */
export const comparedYearOf = ({ said, document }: StatedFigure): number =>
  endYearOf(isTimeless(said.period) ? document.date : said.period)
