import type { LoadedText } from '../documents/LoadedText.ts'
import { assembleStatements } from '../graph/assembleStatements.ts'
import type { Graph } from '../graph/Graph.ts'
import type { Model } from '../model/Model.ts'
import type { Seed } from '../statements/Seed.ts'
import { conclusions } from './conclusions.ts'

/**
 * Statements, judgements and the texts that were loaded → nodes and edges, with what follows from several of them
 * together. Pure: the same input gives the same graph, byte for byte.
 */
export function assembleGraph(seed: Seed, model: Model, loaded: readonly LoadedText[] = []): Graph {
  const assembly = assembleStatements(seed, model, loaded)
  for (const conclude of conclusions) conclude(assembly)
  return assembly.draft.finish()
}
