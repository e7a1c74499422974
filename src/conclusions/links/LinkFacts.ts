/** A place in a document that names a project or a policy. */
export interface Mention {
  readonly entity: string
  readonly document: string
  readonly start: number
  readonly end: number
  /** The statement whose evidence it is. */
  readonly statement: string
  /** Start of its sentence and of its clause. */
  readonly sentence: number
  readonly clause: number
}

export interface Place {
  readonly document: string
  readonly start: number
}

/** An edge with the statements that assert it. */
export interface Fact {
  readonly from: string
  readonly to: string
  readonly statements: readonly string[]
  /** The documents that say so. */
  readonly documents: readonly string[]
  /** Where they do: the evidence that names the other end. */
  readonly places: readonly Place[]
}

export interface Heading {
  readonly document: string
  readonly level: number
  readonly start: number
  /** Where its words end, and where the next heading begins. */
  readonly end: number
  readonly next: number
  readonly title: string
  /** Nearer to the text: the headings under it, to its last word. */
  readonly until: number
}

/** What link rules look at: plain records, made once from the statements. */
export interface LinkFacts {
  readonly projects: ReadonlySet<string>
  readonly policies: ReadonlySet<string>
  readonly names: ReadonlyMap<string, readonly string[]>
  /** By document, in the order of the text; what lies within a longer mention is left out. */
  readonly mentions: ReadonlyMap<string, readonly Mention[]>
  readonly headings: readonly Heading[]
  /** By document, the starts of clauses that open with what they go by. */
  readonly governing: ReadonlyMap<string, ReadonlySet<number>>
  /** What implements a policy or is supported by it, by what does. */
  readonly policiesOf: ReadonlyMap<string, readonly Fact[]>
  /** The same, by the policy. */
  readonly heldBy: ReadonlyMap<string, readonly Fact[]>
  readonly partOf: ReadonlyMap<string, readonly Fact[]>
  readonly industriesOf: ReadonlyMap<string, readonly Fact[]>
  readonly placesOf: ReadonlyMap<string, readonly Fact[]>
  readonly partiesOf: ReadonlyMap<string, readonly Fact[]>
}
