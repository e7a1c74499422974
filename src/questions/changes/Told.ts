import type { ProjectStage } from '../../model/vocabularies/ProjectStage.ts'
import type { DatedDocument } from './documentsInOrder.ts'

/** A project, or another thing that has stages, which a document speaks of. */
export interface SpokenOf {
  readonly document: string
  readonly id: string
  readonly kind: string
  readonly sortKey: string
}

/** A stage as one document states it. */
export interface StageSaid {
  readonly document: string
  readonly subject: string
  /** The id of the stage entry. */
  readonly id: string
  readonly stage: ProjectStage
  readonly done: boolean
  /** The end of its period, so that later ones sort last. */
  readonly until: string
}

/** What documents told of projects. */
export interface Told {
  /** Oldest first. */
  readonly documents: readonly DatedDocument[]
  readonly spokenOf: readonly SpokenOf[]
  readonly stages: readonly StageSaid[]
}
