import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { assembleGraph } from '../../src/conclusions/assembleGraph.ts'
import type { Graph } from '../../src/graph/Graph.ts'
import { declaredModel } from '../../src/model/declaredModel.ts'
import { readSeed } from '../../src/statements/readSeed.ts'

/** An invented city, small enough to answer by hand. */
export const smallSeedFolder = join(dirname(fileURLToPath(import.meta.url)), 'small')

export const smallGraph = (): Graph => assembleGraph(readSeed(smallSeedFolder, declaredModel), declaredModel)
