import type { VNode } from 'preact'
import { PromisesDocument, type CommitmentSort, type Outcome } from '../../generated/documents.ts'
import { More } from '../../parts/More.tsx'
import { Query } from '../../parts/Query.tsx'
import { Shown } from '../../parts/Shown.tsx'
import { usePages } from '../../state/usePages.ts'
import { say as sayPage } from '../../words.ts'
import { FigureRow } from './FigureRow.tsx'
import { StageRow } from './StageRow.tsx'
import type { Commitment } from './told.tsx'
import { say } from './words.ts'

interface Props {
  readonly sort: CommitmentSort
  readonly year: number
  readonly outcome: Outcome | null
}

/** The promises of one sort, page by page. */
export function PromiseTable({ sort, year, outcome }: Props): VNode {
  const variables = { year, sort, outcome, after: null }
  const { items, total, more, answer } = usePages(PromisesDocument, variables, (data) => data.commitments)
  const title = say(sort === 'FIGURE' ? 'figures' : 'stages')
  return (
    <section class="promises">
      <h2>
        {title} <span class="quiet">{total}</span>
      </h2>
      {items.length > 0 && (
        <div class="scroll" tabIndex={0} role="region" aria-label={title}>
          <Table sort={sort} items={items} />
        </div>
      )}
      <Shown answer={answer}>{() => items.length === 0 && <p class="quiet">{say('none')}</p>}</Shown>
      <More shown={items.length} total={total} more={more} />
      <Query document={PromisesDocument} variables={variables} />
    </section>
  )
}

function Table({
  sort,
  items,
}: {
  readonly sort: CommitmentSort
  readonly items: readonly Commitment[]
}): VNode {
  const figures = sort === 'FIGURE'
  const heads = [
    say(figures ? 'subject' : 'project'),
    sayPage('target'),
    sayPage('actual'),
    ...(figures ? [say('gap'), sayPage('rank')] : []),
    sayPage('outcome'),
    say('grounds'),
  ]
  return (
    <table role="table" class={`row-cards ${figures ? 'wide' : 'compact'}`}>
      <thead role="rowgroup">
        <tr role="row">
          {heads.map((head) => (
            <th key={head} scope="col" role="columnheader">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {items.map((item) =>
          figures ? <FigureRow key={item.id} item={item} /> : <StageRow key={item.id} item={item} />,
        )}
      </tbody>
    </table>
  )
}
