/** One thing wrong with an input: where it stands, what was given, what to do. */
export interface Mistake {
  readonly file: string
  /** 1-based; 0 where the mistake is of the file as a whole. */
  readonly line: number
  readonly code: string
  readonly message: string
  readonly advice: string
}
