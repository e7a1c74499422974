import type { Configuration } from '../server/Configuration.ts'
import { forgetText } from '../store/forgetText.ts'
import { loadSeed } from './loadSeed.ts'
import { openConfiguredStore } from './openConfiguredStore.ts'

/** `plangraph forget ID…`: forgets texts; documents that only a user brought go with theirs. */
export async function forget(
  configuration: Configuration,
  folder: string,
  ids: readonly string[],
): Promise<void> {
  const store = await openConfiguredStore(configuration)
  try {
    for (const id of ids) await forgetText(store, id)
    await loadSeed(store, folder)
  } finally {
    await store.close()
  }
}
