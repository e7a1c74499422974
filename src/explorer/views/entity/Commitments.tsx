import type { VNode } from 'preact'
import { EntityCommitmentsDocument } from '../../generated/documents.ts'
import { EvidenceOf } from '../../parts/EvidenceOf.tsx'
import { EntityLink, Link } from '../../parts/Link.tsx'
import { More } from '../../parts/More.tsx'
import { OutcomeTold } from '../../parts/OutcomeTold.tsx'
import { Query } from '../../parts/Query.tsx'
import { Shown } from '../../parts/Shown.tsx'
import { usePages } from '../../state/usePages.ts'
import { sayValue } from '../../words.ts'
import { say } from './words.ts'

/** What was promised for it, about it or of it, and what became of that. */
export function Commitments({ id }: { readonly id: string }): VNode {
  const variables = { id, after: null }
  const pages = usePages(EntityCommitmentsDocument, variables, ({ node }) =>
    node && 'commitments' in node ? node.commitments : null,
  )
  return (
    <section>
      <h2>
        {say('commitments')} <span class="quiet">{pages.total}</span>
      </h2>
      <ul>
        {pages.items.map(({ id: key, year, outcome, target, actual, promised, reported, ...of }) => (
          <li key={key}>
            <Link to={`/promises?year=${year}`}>{year}</Link>{' '}
            {[of.indicator, of.subject].map(
              (one) =>
                one &&
                one.id !== id && (
                  <span key={one.id}>
                    <EntityLink id={one.id} name={one.name} />{' '}
                  </span>
                ),
            )}
            {target?.text ?? (promised && sayValue(promised.stage))} →{' '}
            {actual?.text ?? (reported ? sayValue(reported.stage) : '—')} <OutcomeTold outcome={outcome} />
            <EvidenceOf ids={[key]} />
          </li>
        ))}
      </ul>
      <Shown answer={pages.answer}>{() => null}</Shown>
      <More shown={pages.items.length} total={pages.total} more={pages.more} />
      <Query document={EntityCommitmentsDocument} variables={variables} />
    </section>
  )
}
