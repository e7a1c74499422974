/** Stands in a plan for the ids of the entities whose names fit a text; they are found just before the statement runs. */
export class Matching {
  readonly text: string
  /** Null for any. */
  readonly kinds: readonly string[] | null

  constructor(text: string, kinds: readonly string[] | null) {
    this.text = text
    this.kinds = kinds
  }
}
