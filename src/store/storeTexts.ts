import type { LoadedText } from '../documents/LoadedText.ts'
import type { GraphStore } from './GraphStore.ts'
import { statement } from './statement.ts'

/** Keeps texts, all or none; one that was there under the id gives way. The graph is to be loaded anew after it. */
export const storeTexts = (store: GraphStore, texts: readonly LoadedText[]): Promise<void> =>
  store.write(async (transaction) => {
    for (const { id, text, meta } of texts) {
      const parameters = { id, text, meta: meta === undefined ? null : JSON.stringify(meta) }
      await transaction.run({ text: statement('mergeText'), parameters })
    }
  })
