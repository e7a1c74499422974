import { endYearOf } from './endYearOf.ts'

/** What a document speaks of, and when. */
export interface Reporting {
  readonly place: string
  readonly date: string
  readonly reviews: string
}

/**
 * The year of the first of some later documents that keeps silent about what `last` was the newest to name: it is of one
 * of the same places and reviews a later year. One that reviews no later year cannot be expected to name it again.
 */
export function silentSince(
  later: readonly Reporting[],
  last: Reporting,
  places: ReadonlySet<string>,
): number | undefined {
  const silent = later.find(
    ({ place, reviews }) => places.has(place) && endYearOf(reviews) > endYearOf(last.reviews),
  )
  return silent && endYearOf(silent.date)
}
