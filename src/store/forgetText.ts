import type { GraphStore } from './GraphStore.ts'
import { statement } from './statement.ts'

/** Forgets a text; a document that only a user knew goes with it when the graph is loaded anew. */
export const forgetText = (store: GraphStore, id: string): Promise<void> =>
  store.write(async (transaction) => {
    await transaction.run({ text: statement('deleteText'), parameters: { id } })
  })
