import type { CommitmentSort } from '../model/vocabularies/CommitmentSort.ts'
import type { Outcome } from '../model/vocabularies/Outcome.ts'
import type { OutcomeRule } from '../model/vocabularies/OutcomeRule.ts'

/** A commitment by the ids of what it joins. */
export interface CommitmentRecord {
  readonly sort: CommitmentSort
  readonly year: number
  readonly outcome: Outcome
  readonly rule: OutcomeRule
  readonly weak: boolean
  readonly gap?: number | undefined
  readonly gapUnit?: string | undefined
  readonly place: string
  readonly indicator?: string | undefined
  readonly subject?: string | undefined
  /** The figure or the stage that was promised. */
  readonly target: string
  readonly actual?: string | undefined
  readonly promisedBy: readonly string[]
  readonly reportedBy: readonly string[]
  /** Later than what promised it, by their ids: what may report on it. */
  readonly later: ReadonlySet<string>
}
