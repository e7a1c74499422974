import { join } from 'node:path'
import { assembleGraph } from '../graph/assembleGraph.ts'
import { declaredModel } from '../model/declaredModel.ts'
import { readSeed } from '../statements/readSeed.ts'
import type { GraphStore } from '../store/GraphStore.ts'
import type { LoadSummary } from '../store/loadGraph.ts'
import { loadModelGraph } from '../store/loadModelGraph.ts'
import { storedTexts } from '../store/storedTexts.ts'
import { projectRoot } from '../store/projectRoot.ts'

export const seedFolder = join(projectRoot, 'seed')

/**
 * Makes the store hold what the seed says, with the texts that users loaded into it.
 *
 * @throws SeedInvalid with every mistake; nothing is loaded then
 */
export async function loadSeed(
  store: GraphStore,
  folder: string,
  onProgress?: (done: number, total: number) => void,
): Promise<LoadSummary> {
  const seed = readSeed(folder, declaredModel)
  const texts = await storedTexts(store)
  return loadModelGraph(store, declaredModel, assembleGraph(seed, declaredModel, texts), onProgress)
}
