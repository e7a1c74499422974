import { join } from 'node:path'
import { assembleGraph } from '../conclusions/assembleGraph.ts'
import { declaredModel } from '../model/declaredModel.ts'
import { readSeed } from '../statements/readSeed.ts'
import type { Seed } from '../statements/Seed.ts'
import type { GraphStore } from '../store/GraphStore.ts'
import type { LoadSummary } from '../store/loadGraph.ts'
import { loadModelGraph } from '../store/loadModelGraph.ts'
import { loadedInput } from '../store/loadedInput.ts'
import { noteInput } from '../store/noteInput.ts'
import { storedTexts } from '../store/storedTexts.ts'
import { projectRoot } from '../store/projectRoot.ts'
import { inputHashOf } from './inputHashOf.ts'

export const seedFolder = join(projectRoot, 'seed')

/**
 * Makes the store hold what the seed says, with the texts that users loaded into it.
 *
 * @throws SeedInvalid with every mistake; nothing is loaded then
 */
export const loadSeed = (
  store: GraphStore,
  folder: string,
  onProgress?: (done: number, total: number) => void,
): Promise<LoadSummary> => loadReadSeed(store, folder, readSeed(folder, declaredModel), onProgress)

/** `loadSeed` for who has read the folder's seed already. */
export async function loadReadSeed(
  store: GraphStore,
  folder: string,
  seed: Seed,
  onProgress?: (done: number, total: number) => void,
): Promise<LoadSummary> {
  const texts = await storedTexts(store)
  const graph = assembleGraph(seed, declaredModel, texts)
  const summary = await loadModelGraph(store, declaredModel, graph, onProgress)
  await noteInput(store, inputHashOf(folder, texts))
  return summary
}

/** Whether the store holds what the seed says already, told without making the graph. */
export const isSeedLoaded = async (store: GraphStore, folder: string): Promise<boolean> =>
  (await loadedInput(store)) === inputHashOf(folder, await storedTexts(store))
