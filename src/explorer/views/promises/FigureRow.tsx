import type { VNode } from 'preact'
import { gapOf } from '../../parts/gapOf.ts'
import { EntityLink } from '../../parts/Link.tsx'
import { OutcomeTold } from '../../parts/OutcomeTold.tsx'
import { CommitmentGrounds } from './CommitmentGrounds.tsx'
import { Explained } from './Explained.tsx'
import { Whom, type Commitment } from './told.tsx'

/** A figure that was promised, beside the one that was reported. */
export function FigureRow({ item }: { readonly item: Commitment }): VNode {
  const { indicator, target, actual, outcome } = item
  return (
    <Explained grounds={<CommitmentGrounds item={item} />} columns={7}>
      <th scope="row">
        {indicator && <EntityLink {...indicator} />} <Whom item={item} />
      </th>
      <td>{target?.text}</td>
      <td>{actual?.text}</td>
      <td class="short">{gapOf(item)}</td>
      <td class="short">
        {actual?.rank} <span class="quiet">{actual?.rankScope}</span>
      </td>
      <td class="short">
        <OutcomeTold outcome={outcome} />
      </td>
    </Explained>
  )
}
