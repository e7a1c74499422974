import type { VNode } from 'preact'
import { sayValue } from '../../words.ts'
import { CommitmentGrounds } from './CommitmentGrounds.tsx'
import { Explained } from './Explained.tsx'
import { OutcomeTold } from '../../parts/OutcomeTold.tsx'
import { Whom, type Commitment } from './told.tsx'

/** A stage that was promised, beside the one that was reported. */
export function StageRow({ item }: { readonly item: Commitment }): VNode {
  const { promised, reported, outcome } = item
  return (
    <Explained grounds={<CommitmentGrounds item={item} />} columns={5}>
      <th scope="row">
        <Whom item={item} />
      </th>
      <td>{promised && sayValue(promised.stage)}</td>
      <td>{reported && `${sayValue(reported.stage)} ${reported.year ?? ''}`}</td>
      <td class="short">
        <OutcomeTold outcome={outcome} />
      </td>
    </Explained>
  )
}
