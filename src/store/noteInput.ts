import type { GraphStore } from './GraphStore.ts'
import { loadedFingerprint } from './loadedFingerprint.ts'
import { statement } from './statement.ts'

/** Notes from which input the stored graph was made, so that the next start need not make it again to compare. */
export async function noteInput(store: GraphStore, input: string): Promise<void> {
  const graph = (await loadedFingerprint(store)) ?? ''
  await store.write((transaction) =>
    transaction.run({ text: statement('setInput'), parameters: { input: `${input} ${graph}` } }),
  )
}
