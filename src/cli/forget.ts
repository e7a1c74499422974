import type { Configuration } from '../server/Configuration.ts'
import { storedTexts } from '../store/storedTexts.ts'
import { loadSeed } from './loadSeed.ts'
import { openConfiguredStore } from './openConfiguredStore.ts'
import { tellSetAside } from './tellSetAside.ts'

const SHOWN = 20

/**
 * `plangraph forget ID…`: forgets texts; documents that only a user brought go with theirs. Ids may lack their
 * `document:`. What is not there is told and leaves the others alone.
 *
 * @returns whether every id was there
 */
export async function forget(
  configuration: Configuration,
  folder: string,
  given: readonly string[],
): Promise<boolean> {
  const ids = new Set(given.map((id) => `document:${id.replace(/^document:/, '')}`))
  const store = await openConfiguredStore(configuration)
  try {
    const known = (await storedTexts((query) => store.read(query))).map(({ id }) => id)
    const forgotten = known.filter((id) => ids.has(id))
    tellSetAside((await loadSeed(store, folder, { forgotten })).setAside)
    for (const id of forgotten) process.stdout.write(`${id}: forgotten\n`)
    const absent = [...ids].filter((id) => !known.includes(id))
    for (const id of absent) process.stderr.write(`${id} [DOCUMENT_UNKNOWN] ${absence(known)}\n`)
    return absent.length === 0
  } finally {
    await store.close()
  }
}

function absence(known: readonly string[]): string {
  if (known.length === 0) return 'no text of it is loaded, nor any other'
  const more = known.length > SHOWN ? ` and ${known.length - SHOWN} more` : ''
  return `no text of it is loaded; those that are: ${known.slice(0, SHOWN).join(', ')}${more}`
}
