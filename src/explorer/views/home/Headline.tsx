import type { VNode } from 'preact'
import type { HeadlinesQuery } from '../../generated/documents.ts'
import { EvidenceOf } from '../../parts/EvidenceOf.tsx'
import { gapOf } from '../../parts/gapOf.ts'
import { EntityLink } from '../../parts/Link.tsx'
import { OutcomeTold } from '../../parts/OutcomeTold.tsx'
import { say as sayPage } from '../../words.ts'

type Commitment = HeadlinesQuery['commitments']['nodes'][number]

/** One indicator of the year: what was promised, what was reported, how far apart, and its rank. */
export function Headline({ item }: { readonly item: Commitment }): VNode {
  const { indicator, target, actual, outcome } = item
  return (
    <li class={`headline ${outcome.toLowerCase()}`}>
      <h3>{indicator && <EntityLink id={indicator.id} name={indicator.name} />}</h3>
      <p>
        <OutcomeTold outcome={outcome} /> {item.gap !== 0 && gapOf(item)}{' '}
        {actual !== null && actual.rank !== null && (
          <span class="chip">
            {actual.rankScope} {sayPage('rank')} {actual.rank}
          </span>
        )}
      </p>
      <dl>
        <dt>{sayPage('target')}</dt>
        <dd>{target?.text}</dd>
        <dt>{sayPage('actual')}</dt>
        <dd>{actual?.text}</dd>
      </dl>
      <EvidenceOf ids={[item.id]} />
    </li>
  )
}
