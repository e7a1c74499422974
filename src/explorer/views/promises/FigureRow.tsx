import type { VNode } from 'preact'
import { gapOf } from '../../parts/gapOf.ts'
import { EntityLink } from '../../parts/Link.tsx'
import { OutcomeTold } from '../../parts/OutcomeTold.tsx'
import { say as sayPage } from '../../words.ts'
import { ActualTold } from './ActualTold.tsx'
import { Cell } from './Cell.tsx'
import { CommitmentGrounds } from './CommitmentGrounds.tsx'
import { Explained } from './Explained.tsx'
import { Whom, type Commitment } from './told.tsx'
import { say } from './words.ts'

/** A figure that was promised, beside the one that was reported. */
export function FigureRow({ item }: { readonly item: Commitment }): VNode {
  const { indicator, target, actual, outcome } = item
  return (
    <Explained grounds={<CommitmentGrounds item={item} />} columns={7}>
      <th scope="row" role="rowheader">
        {indicator && <EntityLink {...indicator} />} <Whom item={item} />
      </th>
      <Cell head={sayPage('target')}>{target?.text}</Cell>
      <Cell head={sayPage('actual')}>
        <ActualTold item={item} />
      </Cell>
      <Cell head={say('gap')} short>
        {gapOf(item)}
      </Cell>
      <Cell head={sayPage('rank')} short>
        {typeof actual?.rank === 'number' && (
          <>
            {actual.rank} <span class="quiet">{actual.rankScope}</span>
          </>
        )}
      </Cell>
      <Cell head={sayPage('outcome')} short>
        <OutcomeTold outcome={outcome} />
      </Cell>
    </Explained>
  )
}
