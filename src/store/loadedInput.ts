import type { GraphStore } from './GraphStore.ts'
import { statement } from './statement.ts'

/**
 * From which input the stored graph was made; undefined where that was not noted of this very graph: another load may
 * have come between.
 */
export async function loadedInput(store: GraphStore): Promise<string | undefined> {
  const rows = await store.read({ text: statement('getInput'), parameters: {} })
  const [noted = '', graph = ''] = typeof rows[0]?.input === 'string' ? rows[0].input.split(' ') : []
  return graph !== '' && graph === rows[0]?.fingerprint ? noted : undefined
}
