import { compareText } from '../../text/compareText.ts'
import type { DatedDocument } from './documentsInOrder.ts'
import { newestStages } from './newestStages.ts'
import type { SpokenOf, StageSaid, Told } from './Told.ts'

type Newest = ReadonlyMap<string, StageSaid>

/** What two documents and those before them told of projects, side by side. */
export interface Compared {
  readonly from: string
  readonly to: string
  /** Up to `to`, oldest first. */
  readonly documents: readonly DatedDocument[]
  /** By name. */
  readonly subjects: readonly SpokenOf[]
  /** The documents that speak of a subject, oldest first. */
  readonly speakers: (id: string) => readonly string[]
  readonly isAfterFrom: (document: string) => boolean
  /** The newest stage done, as known by `from`, and as known by `to`. */
  readonly before: Newest
  readonly after: Newest
  /** The newest stage done that `to` itself tells. */
  readonly doneNow: Newest
  /** The newest stage that `from` or a later one intends. */
  readonly intended: Newest
  /** The newest stage that `to` itself tells, one done before one intended. */
  readonly toldNow: (id: string) => StageSaid | undefined
}

/** `to` is the last of the documents that told. */
export function compareTold({ documents, spokenOf, stages }: Told, from: string, to: string): Compared {
  const inOrder = documents.map(({ id }) => id)
  const place = new Map(inOrder.map((id, index) => [id, index]))
  const placeOf = (document: string): number => place.get(document) ?? -1
  const isAfterFrom = (document: string): boolean => placeOf(document) > placeOf(from)
  const newest = (fits: (said: StageSaid) => boolean): Newest => newestStages(inOrder, stages.filter(fits))
  const doneNow = newest(({ done, document }) => done && document === to)
  const intendedNow = newest(({ done, document }) => !done && document === to)
  const sorted = [...spokenOf].sort(
    (a, b) =>
      compareText(a.sortKey, b.sortKey) ||
      compareText(a.id, b.id) ||
      placeOf(a.document) - placeOf(b.document),
  )
  const speakers = new Map<string, string[]>()
  for (const { id, document } of sorted) speakers.set(id, [...(speakers.get(id) ?? []), document])
  return {
    from,
    to,
    documents,
    subjects: [...new Map(sorted.map((one) => [one.id, one])).values()],
    speakers: (id) => speakers.get(id) ?? [],
    isAfterFrom,
    before: newest(({ done, document }) => done && !isAfterFrom(document)),
    after: newest(({ done }) => done),
    doneNow,
    intended: newest(({ done, document }) => !done && placeOf(document) >= placeOf(from)),
    toldNow: (id) => doneNow.get(id) ?? intendedNow.get(id),
  }
}
