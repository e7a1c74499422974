import type { VNode } from 'preact'
import type { Outcome } from '../generated/documents.ts'
import { sayValue } from '../words.ts'

/** What became of a promise, in its colour. */
export const OutcomeTold = ({ outcome }: { readonly outcome: Outcome }): VNode => (
  <span class={`outcome ${outcome.toLowerCase()}`}>{sayValue(outcome)}</span>
)
