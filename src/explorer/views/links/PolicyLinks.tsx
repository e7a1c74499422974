import type { VNode } from 'preact'
import { PolicyLinksDocument } from '../../generated/documents.ts'
import { Query } from '../../parts/Query.tsx'
import { Shown } from '../../parts/Shown.tsx'
import { search } from '../../state/place.ts'
import { useEvery } from '../../state/useEvery.ts'
import { chosenOf, FAINTEST, isChosen, type Chosen, type Link } from './chosen.ts'
import { Controls } from './Controls.tsx'
import { LinkList } from './LinkList.tsx'
import { LinkMatrix } from './LinkMatrix.tsx'
import './PolicyLinks.css'
import { Unlinked } from './Unlinked.tsx'
import { tell } from './words.ts'

const variables = { minScore: FAINTEST, after: null }

/** All links of policies and projects; read once, so that the slider answers at once. */
export function PolicyLinks(): VNode {
  const chosen = chosenOf(search.value)
  const answer = useEvery(PolicyLinksDocument, variables, ({ policyLinks }) => policyLinks)
  return (
    <article>
      <h1>{tell('title')}</h1>
      <p class="quiet">{tell('about')}</p>
      <Shown answer={answer}>
        {(links) => (
          <>
            <Controls chosen={chosen} />
            <ShownLinks chosen={chosen} links={links.filter(isChosen(chosen))} />
            <Unlinked basis={chosen.basis} minScore={chosen.minScore} />
          </>
        )}
      </Shown>
      <Query document={PolicyLinksDocument} variables={variables} />
    </article>
  )
}

function ShownLinks({ chosen, links }: { readonly chosen: Chosen; readonly links: readonly Link[] }): VNode {
  const stated = links.filter(({ basis }) => basis === 'STATED').length
  return (
    <>
      <p role="status" class="link-count">
        <strong>{links.length}</strong> {tell('links')} <span class="line stated">{tell('stated')}</span>{' '}
        {stated} <span class="line inferred">{tell('inferred')}</span> {links.length - stated}
      </p>
      {links.length === 0 && <p>{tell('none')}</p>}
      {chosen.shape === 'matrix' ? (
        <LinkMatrix links={links} chosen={chosen} />
      ) : (
        <LinkList key={chosen.shape} links={links} side={chosen.shape} />
      )}
    </>
  )
}
