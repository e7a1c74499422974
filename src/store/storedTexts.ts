import type { LoadedText } from '../documents/LoadedText.ts'
import { loadedTextSchema } from '../documents/loadedTextSchema.ts'
import type { GraphStore } from './GraphStore.ts'
import { statement } from './statement.ts'

/** The texts that users loaded, by id. */
export async function storedTexts(store: GraphStore): Promise<LoadedText[]> {
  const rows = await store.read({ text: statement('listTexts'), parameters: {} })
  return rows.map(({ id, text, meta }) =>
    loadedTextSchema.parse({
      id,
      text,
      ...(typeof meta === 'string' && { meta: JSON.parse(meta) as unknown }),
    }),
  )
}
