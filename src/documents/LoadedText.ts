import type { SeedDocument } from '../statements/Seed.ts'

/** What a user says of a document that the seed does not know. */
export type DocumentMeta = Pick<
  SeedDocument,
  | 'id'
  | 'file'
  | 'title'
  | 'kind'
  | 'place'
  | 'issuer'
  | 'speaker'
  | 'date'
  | 'session'
  | 'reviews'
  | 'plans'
  | 'note'
>

/** A document's text as it was loaded, normalised. */
export interface LoadedText {
  /** The id of the document: `document:…`. */
  readonly id: string
  readonly text: string
  /** Given where the seed does not hold the document. */
  readonly meta?: DocumentMeta | undefined
}
