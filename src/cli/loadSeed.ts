import { join } from 'node:path'
import { assembleGraph } from '../graph/assembleGraph.ts'
import { declaredModel } from '../model/declaredModel.ts'
import { readSeed } from '../statements/readSeed.ts'
import type { GraphStore } from '../store/GraphStore.ts'
import type { LoadSummary } from '../store/loadGraph.ts'
import { loadModelGraph } from '../store/loadModelGraph.ts'
import { projectRoot } from '../store/projectRoot.ts'

export const seedFolder = join(projectRoot, 'seed')

/**
 * Makes the store hold what the seed says.
 *
 * @throws SeedInvalid with every mistake; nothing is loaded then
 */
export const loadSeed = (
  store: GraphStore,
  folder: string,
  onProgress?: (done: number, total: number) => void,
): Promise<LoadSummary> =>
  loadModelGraph(
    store,
    declaredModel,
    assembleGraph(readSeed(folder, declaredModel), declaredModel),
    onProgress,
  )
