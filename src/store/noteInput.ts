import type { GraphStore } from './GraphStore.ts'
import { statement } from './statement.ts'

/**
 * Notes from which input a graph was made, so that the next start need not make it again to compare. The note counts
 * for the graph of this fingerprint alone.
 */
export const noteInput = (store: GraphStore, input: string, fingerprint: string): Promise<void> =>
  store.write(async (transaction) => {
    await transaction.run({ text: statement('setInput'), parameters: { input: `${input} ${fingerprint}` } })
  })
