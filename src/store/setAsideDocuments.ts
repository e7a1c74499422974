import type { SetAside } from '../documents/SetAside.ts'
import type { GraphStore } from './GraphStore.ts'
import { statement } from './statement.ts'
import { textColumn } from './textColumn.ts'

/** The loaded documents that the stored graph was made without, and why. */
export async function setAsideDocuments(store: GraphStore): Promise<SetAside[]> {
  const rows = await store.read({ text: statement('listSetAside'), parameters: {} })
  return rows.map((row) => ({
    document: textColumn(row, 'document'),
    title: typeof row.title === 'string' ? row.title : undefined,
    code: textColumn(row, 'code'),
    message: textColumn(row, 'message'),
    advice: textColumn(row, 'advice'),
  }))
}
