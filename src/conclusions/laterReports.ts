import type { StatedStatement } from '../graph/Assembly.ts'
import { dateKeyOf } from '../graph/positionKeyOf.ts'
import type { SeedDocument } from '../statements/Seed.ts'
import { reviewsYear } from './reviewsYear.ts'

const isLater = (one: SeedDocument, than: SeedDocument): boolean => dateKeyOf(one.date) > dateKeyOf(than.date)

/** The ids of the documents that are later than one. */
export const laterDocuments = (documents: Iterable<SeedDocument>, promisedIn: SeedDocument): Set<string> =>
  new Set([...documents].filter((document) => isLater(document, promisedIn)).map(({ id }) => id))

/** Those of some statements that stand in documents later than one. */
export const laterReports = <Statement extends StatedStatement>(
  statements: readonly Statement[],
  promisedIn: SeedDocument,
): Statement[] => statements.filter(({ document }) => isLater(document, promisedIn))

/** What a promise is where nothing is reported of it: it depends on whether a later document reviews the year. */
export const unreportedOutcome = (
  documents: Iterable<SeedDocument>,
  promisedIn: SeedDocument,
  year: number,
): 'NOT_REPORTED' | 'PENDING' =>
  [...documents].some(
    (document) =>
      document.place === promisedIn.place && isLater(document, promisedIn) && reviewsYear(document, year),
  )
    ? 'NOT_REPORTED'
    : 'PENDING'
