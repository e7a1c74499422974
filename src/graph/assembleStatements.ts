import type { LoadedText } from '../documents/LoadedText.ts'
import type { Model } from '../model/Model.ts'
import type { Seed } from '../statements/Seed.ts'
import { successorsOf } from '../statements/successorsOf.ts'
import { applyJudgements } from './applyJudgements.ts'
import type { Assembly } from './Assembly.ts'
import { documentNodes } from './documentNodes.ts'
import { entityNodes } from './entityNodes.ts'
import { GraphDraft } from './GraphDraft.ts'
import { judgementNodes } from './judgementNodes.ts'
import { observationNodes } from './observationNodes.ts'
import { passageNodes } from './passageNodes.ts'
import { passagesOf } from './passagesOf.ts'
import { reportsOf } from './reportsOf.ts'
import { relationEdges } from './relationEdges.ts'
import { stageNodes } from './stageNodes.ts'
import { statementNodes } from './statementNodes.ts'
import { stateStatements } from './stateStatements.ts'
import { withDocuments } from './withDocuments.ts'
import { withinEdges } from './withinEdges.ts'

/**
 * Statements, judgements and the texts that were loaded → nodes and edges of what was said. Without texts evidence has
 * its place and its words, but no passage.
 */
export function assembleStatements(seed: Seed, model: Model, loaded: readonly LoadedText[]): Assembly {
  const living = applyJudgements(withDocuments(seed, loaded))
  const documents = new Map(living.documents.map((document) => [document.id, document]))
  const texts = new Map(loaded.map(({ id, text }) => [id, text]))
  const statements = stateStatements(living, documents)
  const assembly: Assembly = {
    model,
    seed: living,
    draft: new GraphDraft(model),
    entities: new Map(living.authorities.map((entity) => [entity.id, entity])),
    documents,
    texts,
    passages: passagesOf(living, texts),
    statements,
    successors: successorsOf(seed),
    reports: reportsOf({ statements, documents }),
  }
  entityNodes(assembly)
  judgementNodes(assembly)
  documentNodes(assembly)
  statementNodes(assembly)
  passageNodes(assembly)
  relationEdges(assembly)
  withinEdges(assembly)
  stageNodes(assembly)
  observationNodes(assembly)
  return assembly
}
