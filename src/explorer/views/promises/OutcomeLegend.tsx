import type { VNode } from 'preact'
import type { Outcome } from '../../generated/documents.ts'
import { OutcomeTold } from '../../parts/OutcomeTold.tsx'
import { say } from './words.ts'

interface Props {
  readonly outcomes: readonly Outcome[]
  /** Whether stages are among what was promised. */
  readonly stages: boolean
}

/** By what rule the promises that are shown have their outcomes. */
export const OutcomeLegend = ({ outcomes, stages }: Props): VNode => (
  <ul class="outcome-legend" aria-label={say('meaning')}>
    {outcomes.map((outcome) => (
      <li key={outcome}>
        <OutcomeTold outcome={outcome} /> {say(outcome)}
      </li>
    ))}
    {stages && <li>{say('begun')}</li>}
  </ul>
)
