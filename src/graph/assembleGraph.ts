import type { Model } from '../model/Model.ts'
import type { Seed } from '../statements/Seed.ts'
import { applyJudgements, successorsOf } from './applyJudgements.ts'
import type { Assembly } from './Assembly.ts'
import { documentNodes } from './documentNodes.ts'
import { entityNodes } from './entityNodes.ts'
import type { Graph } from './Graph.ts'
import { GraphDraft } from './GraphDraft.ts'
import { observationNodes } from './observationNodes.ts'
import { relationEdges } from './relationEdges.ts'
import { stageNodes } from './stageNodes.ts'
import { statementNodes } from './statementNodes.ts'
import { stateStatements } from './stateStatements.ts'
import { withinEdges } from './withinEdges.ts'

/** Statements and judgements → nodes and edges. Pure: the same seed gives the same graph, byte for byte. */
export function assembleGraph(seed: Seed, model: Model): Graph {
  const living = applyJudgements(seed)
  const documents = new Map(living.documents.map((document) => [document.id, document]))
  const assembly: Assembly = {
    model,
    seed: living,
    draft: new GraphDraft(),
    entities: new Map(living.authorities.map((entity) => [entity.id, entity])),
    documents,
    statements: stateStatements(living, documents),
  }
  entityNodes(assembly, successorsOf(seed))
  documentNodes(assembly)
  statementNodes(assembly)
  relationEdges(assembly)
  withinEdges(assembly)
  stageNodes(assembly)
  observationNodes(assembly)
  return assembly.draft.finish()
}
