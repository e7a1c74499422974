import type { VNode } from 'preact'
import { OutcomeTold } from '../../parts/OutcomeTold.tsx'
import { say as sayPage, sayValue } from '../../words.ts'
import { Cell } from './Cell.tsx'
import { CommitmentGrounds } from './CommitmentGrounds.tsx'
import { Explained } from './Explained.tsx'
import { Whom, type Commitment } from './told.tsx'

/** A stage that was promised, beside the one that was reported. */
export function StageRow({ item }: { readonly item: Commitment }): VNode {
  const { promised, reported, outcome } = item
  return (
    <Explained grounds={<CommitmentGrounds item={item} />} columns={5}>
      <th scope="row" role="rowheader">
        <Whom item={item} />
      </th>
      <Cell head={sayPage('target')}>{promised && sayValue(promised.stage)}</Cell>
      <Cell head={sayPage('actual')}>{reported && `${sayValue(reported.stage)} ${reported.year ?? ''}`}</Cell>
      <Cell head={sayPage('outcome')} short>
        <OutcomeTold outcome={outcome} />
      </Cell>
    </Explained>
  )
}
