import { assembleGraph } from '../graph/assembleGraph.ts'
import { declaredModel } from '../model/declaredModel.ts'
import { readSeed } from '../statements/readSeed.ts'

/**
 * `plangraph check`: reads the seed and says what it holds.
 *
 * @throws SeedInvalid with every mistake
 */
export function check(folder: string): void {
  const seed = readSeed(folder, declaredModel)
  const { nodes, edges } = assembleGraph(seed, declaredModel)
  for (const document of seed.documents) {
    const count = seed.statements.filter((statement) => statement.document === document.id).length
    process.stdout.write(`${document.id}: ${count} statements\n`)
  }
  process.stdout.write(`${seed.authorities.length} entities, ${nodes.length} nodes, ${edges.length} edges\n`)
}
