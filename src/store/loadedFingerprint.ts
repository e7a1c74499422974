import type { GraphStore } from './GraphStore.ts'
import { statement } from './statement.ts'

/** What the stored graph was made of; undefined where nothing was loaded. */
export async function loadedFingerprint(store: GraphStore): Promise<string | undefined> {
  const rows = await store.read({ text: statement('getFingerprint'), parameters: {} })
  const found = rows[0]?.fingerprint
  return typeof found === 'string' ? found : undefined
}
