import type { VNode } from 'preact'
import { EntityFiguresDocument } from '../../generated/documents.ts'
import { Sources } from '../../parts/Sources.tsx'
import { EntityLink } from '../../parts/Link.tsx'
import { More } from '../../parts/More.tsx'
import { Query } from '../../parts/Query.tsx'
import { usePages } from '../../state/usePages.ts'
import { say as sayPage, sayValue } from '../../words.ts'
import { say } from './words.ts'

/** Figures for it, about it or of it, page by page. */
export function Figures({ id }: { readonly id: string }): VNode {
  const variables = { id, after: null }
  const pages = usePages(EntityFiguresDocument, variables, ({ node }) =>
    node && 'observations' in node ? node.observations : null,
  )
  return (
    <section>
      <h2>
        {say('figures')} <span class="quiet">{pages.total}</span>
      </h2>
      <ul class="entity-figures">
        {pages.items.map(({ id: key, kind, text, rank, rankScope, period, ...of }) => (
          <li key={key}>
            <strong>{period.edtf}</strong>{' '}
            {[of.indicator, of.about ?? of.place]
              .filter((one) => one.id !== id)
              .map((one) => (
                <span key={one.id}>
                  <EntityLink id={one.id} name={one.name} />{' '}
                </span>
              ))}
            {text} <span class="chip">{sayValue(kind)}</span>{' '}
            {rank !== null && (
              <span class="chip">
                {rankScope} {sayPage('rank')} {rank}
              </span>
            )}
            <Sources pieces={of.statements.flatMap(({ evidence }) => evidence)} />
          </li>
        ))}
      </ul>
      <More {...pages} />
      <Query document={EntityFiguresDocument} variables={variables} />
    </section>
  )
}
