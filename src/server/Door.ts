/** The one address that writes: for whoever holds the key of this very process. */
export interface Door {
  /** A secret made at the start, told to nobody but by a file of the server's own user. */
  readonly key: string
  /** Bytes of a body. */
  readonly maxBytes: number
  /** Takes the body, as JSON, and answers what was done with it. */
  readonly receive: (body: unknown) => Promise<object>
}
