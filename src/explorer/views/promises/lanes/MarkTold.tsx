import type { VNode } from 'preact'
import { sayValue } from '../../../words.ts'
import { OutcomeTold } from '../../../parts/OutcomeTold.tsx'
import { say } from '../words.ts'
import type { Mark } from './Lane.ts'

/** A stage by name: hollow where planned, with what became of the plan; filled where reported. */
export const MarkTold = ({ mark: { stage, planned, outcome } }: { readonly mark: Mark }): VNode => (
  <>
    <span
      class={`sign ${planned ? (outcome?.toLowerCase() ?? '') : 'filled'}`}
      role="img"
      aria-label={say(planned ? 'planned' : 'done')}
    />
    {sayValue(stage)} {outcome && <OutcomeTold outcome={outcome} />}
  </>
)
