import type { CoveredPassage } from '../documents/coverageOf.ts'
import type { Model } from '../model/Model.ts'
import type { Authority, Seed, SeedDocument, SeedStatement } from '../statements/Seed.ts'
import type { GraphDraft } from './GraphDraft.ts'
import type { Reports } from './Reports.ts'

/** What the steps of an assembly share. */
export interface Assembly {
  readonly model: Model
  readonly seed: Seed
  readonly draft: GraphDraft
  readonly entities: ReadonlyMap<string, Authority>
  readonly documents: ReadonlyMap<string, SeedDocument>
  /** The sentences of each document whose text is loaded. */
  readonly passages: ReadonlyMap<string, readonly CoveredPassage[]>
  readonly texts: ReadonlyMap<string, string>
  /** The living id of each that was retired. */
  readonly successors: ReadonlyMap<string, string>
  /** By the id of what they speak of. */
  readonly reports: ReadonlyMap<string, Reports>
  /** In the order of documents and places in the text. */
  readonly statements: readonly StatedStatement[]
}

/** A statement with what follows from its content. */
export interface StatedStatement {
  readonly id: string
  readonly document: SeedDocument
  readonly sortKey: string
  readonly said: SeedStatement
  /** The entity that it is a statement of: for a figure, what is measured, else the place. */
  readonly subject: string
  /** Every entity that it names, the subject first. */
  readonly mentions: readonly string[]
}
