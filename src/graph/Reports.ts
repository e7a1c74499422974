import type { SeedDocument } from '../statements/Seed.ts'

/** Which documents speak of something, and since when they do not. */
export interface Reports {
  /** The newest that names it in a statement. */
  readonly last: SeedDocument
  /** The year of the first later document of the same place that reviews a later year without naming it. */
  readonly silentSince: number | undefined
}
