/** A text as the store keeps it: another version, or another seed, may have written it. */
export interface StoredText {
  readonly id: string
  readonly text: string
  /** JSON; null where the seed held the document. */
  readonly meta: string | null
}
