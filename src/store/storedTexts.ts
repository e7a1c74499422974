import type { StoredText } from '../documents/StoredText.ts'
import type { Query, Row } from './GraphStore.ts'
import { statement } from './statement.ts'
import { textColumn } from './textColumn.ts'

/** The texts that users loaded, by id, as they were kept; asked of the store or within a transaction. */
export async function storedTexts(ask: (query: Query) => Promise<readonly Row[]>): Promise<StoredText[]> {
  const rows = await ask({ text: statement('listTexts'), parameters: {} })
  return rows.map((row) => ({
    id: textColumn(row, 'id'),
    text: textColumn(row, 'text'),
    meta: typeof row.meta === 'string' ? row.meta : null,
  }))
}
