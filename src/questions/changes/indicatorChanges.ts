import { compareText } from '../../text/compareText.ts'
import { commonMeasure, differenceOf, isUnchanged, type Difference } from './differenceOf.ts'
import type { Figure } from './Figure.ts'
import { measuredThing, pairsOf } from './pairsOf.ts'

export interface IndicatorChange extends Difference {
  readonly key: string
  readonly indicator: string
  readonly place: string
  readonly about: string | undefined
  readonly before: string
  readonly after: string
}

/** How figures of one indicator, place and subject rose or fell; the greatest change in percent or points first. */
export function indicatorChanges(
  figures: readonly Figure[],
  documents: { readonly from: string; readonly to: string },
): IndicatorChange[] {
  return pairsOf(figures, documents, measuredThing)
    .flatMap(({ key, before, after }) => {
      const [best] = before
        .flatMap((was) => after.map((is) => ({ was, is, measure: commonMeasure(was, is) })))
        .flatMap(({ was, is, measure }) =>
          measure ? [{ was, is, told: differenceOf(was, is, measure) }] : [],
        )
        .sort((a, b) => orderOf(a.told) - orderOf(b.told))
      return best && !isUnchanged(best.was, best.is, best.told.measure) ? [{ key, ...best }] : []
    })
    .sort((a, b) => sizeOf(b.told) - sizeOf(a.told) || compareText(a.was.sortKey, b.was.sortKey))
    .map(({ key, was, is, told }) => {
      const { indicator, place, about } = is
      return { key, indicator, place, about, before: was.id, after: is.id, ...told }
    })
}

/** Of several figures of a thing those that can be compared by value are taken. */
const orderOf = ({ measure }: Difference): number => ['VALUE', 'SHARE', 'GROWTH'].indexOf(measure)

/** What the words leave open comes last. */
const sizeOf = ({ percent, difference }: Difference): number =>
  difference === undefined ? -1 : Math.abs(percent ?? difference)
