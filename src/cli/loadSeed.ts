import { join } from 'node:path'
import { assembleFitting } from '../conclusions/assembleFitting.ts'
import type { SetAside } from '../documents/SetAside.ts'
import type { StoredText } from '../documents/StoredText.ts'
import { declaredModel } from '../model/declaredModel.ts'
import { readSeed } from '../statements/readSeed.ts'
import type { Seed } from '../statements/Seed.ts'
import { SeedInvalid } from '../statements/SeedInvalid.ts'
import type { GraphStore } from '../store/GraphStore.ts'
import type { LoadSummary } from '../store/loadGraph.ts'
import { loadModelGraph } from '../store/loadModelGraph.ts'
import { loadedInput } from '../store/loadedInput.ts'
import { projectRoot } from '../store/projectRoot.ts'
import { storedTexts } from '../store/storedTexts.ts'
import { TextsChanged } from '../store/TextsChanged.ts'
import { compareText } from '../text/compareText.ts'
import { inputHashOf } from './inputHashOf.ts'

export const seedFolder = join(projectRoot, 'seed')

/** Others that load texts at the same time are waited for so often. */
const ATTEMPTS = 5

interface Options {
  /** Kept with the graph that is made with them, or not at all. */
  readonly kept?: readonly StoredText[]
  /** Ids of documents whose texts are forgotten. */
  readonly forgotten?: readonly string[]
  readonly onProgress?: (done: number, total: number) => void
}

/** What a load wrote, and which loaded documents it had to leave out. */
export interface Loaded extends LoadSummary {
  readonly setAside: readonly SetAside[]
}

/**
 * Makes the store hold what the seed says, with the texts that users loaded into it. Of those, what the graph cannot be
 * made with is set aside; the rest is served.
 *
 * @throws SeedInvalid with every mistake; nothing is loaded then
 */
export const loadSeed = (store: GraphStore, folder: string, options: Options = {}): Promise<Loaded> =>
  loadReadSeed(store, folder, readSeed(folder, declaredModel), options)

/**
 * `loadSeed` for who has read the folder's seed already.
 *
 * @throws SeedInvalid where the graph cannot be made with a text that is to be kept; nothing is kept then
 */
export async function loadReadSeed(
  store: GraphStore,
  folder: string,
  seed: Seed,
  options: Options = {},
  attempts = ATTEMPTS,
): Promise<Loaded> {
  const { kept = [], forgotten = [], onProgress } = options
  const before = await storedTexts((query) => store.read(query))
  const gone = new Set([...forgotten, ...kept.map(({ id }) => id)])
  const after = [...before.filter(({ id }) => !gone.has(id)), ...kept].sort((a, b) => compareText(a.id, b.id))
  const newest = new Set(kept.map(({ id }) => id))
  const { graph, setAside } = assembleFitting(seed, declaredModel, after, newest)
  refuse(setAside.filter(({ document }) => newest.has(document)))
  try {
    const texts = { before, kept, forgotten }
    const input = inputHashOf(folder, after)
    const summary = await loadModelGraph(store, declaredModel, graph, { texts, input, onProgress })
    return { ...summary, setAside }
  } catch (error) {
    if (!(error instanceof TextsChanged) || attempts <= 1) throw error
    return loadReadSeed(store, folder, seed, options, attempts - 1)
  }
}

function refuse(unfit: readonly SetAside[]): void {
  if (unfit.length === 0) return
  throw new SeedInvalid(
    unfit.map(({ document, code, message, advice }) => ({ file: document, line: 0, code, message, advice })),
    'the documents',
  )
}

/** Whether the store holds what the seed says already, told without making the graph. */
export const isSeedLoaded = async (store: GraphStore, folder: string): Promise<boolean> =>
  (await loadedInput(store)) === inputHashOf(folder, await storedTexts((query) => store.read(query)))
