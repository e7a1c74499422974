import type { Reporting } from '../../documents/silentSince.ts'
import type { GraphStore } from '../../store/GraphStore.ts'
import { statement } from '../../store/statement.ts'
import { textColumn } from '../../store/textColumn.ts'

export interface DatedDocument extends Reporting {
  readonly id: string
  /** The last year or day that it reviews. */
  readonly reviewed: string
}

/** A city has a handful of reports a year. */
const MOST = 1_000

/** The documents, oldest first: one statement. */
export async function documentsInOrder(store: GraphStore): Promise<DatedDocument[]> {
  const rows = await store.read({ text: statement('listDocumentDates'), parameters: { limit: MOST } })
  return rows.map((row) => ({
    id: textColumn(row, 'id'),
    date: textColumn(row, 'date'),
    place: textColumn(row, 'place'),
    reviews: textColumn(row, 'reviews'),
    reviewed: textColumn(row, 'reviews').split('/').at(-1) ?? '',
  }))
}
