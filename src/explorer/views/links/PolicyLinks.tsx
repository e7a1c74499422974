import type { VNode } from 'preact'
import { PolicyLinksDocument } from '../../generated/documents.ts'
import { Query } from '../../parts/Query.tsx'
import { Shown } from '../../parts/Shown.tsx'
import { search } from '../../state/place.ts'
import { useEvery } from '../../state/useEvery.ts'
import { useLasting } from '../../state/useLasting.ts'
import { useRested } from '../../state/useRested.ts'
import { chosenOf, levelsOf } from './chosen.ts'
import { Controls } from './Controls.tsx'
import { Fallbacks } from './Fallbacks.tsx'
import { linkVariables } from './linkVariables.ts'
import './PolicyLinks.css'
import { ShownLinks } from './ShownLinks.tsx'
import { Unlinked } from './Unlinked.tsx'
import { tell } from './words.ts'

/** The links of policies and projects that are chosen; asked for anew once the choice has come to rest. */
export function PolicyLinks(): VNode {
  const chosen = chosenOf(search.value)
  const rested = chosenOf(useRested(search.value))
  const variables = linkVariables(rested)
  const answer = useEvery(PolicyLinksDocument, variables, ({ policyLinks }) => policyLinks)
  const isAwaited =
    answer.state === 'loading' || JSON.stringify(variables) !== JSON.stringify(linkVariables(chosen))
  return (
    <article>
      <h1>{tell('title')}</h1>
      <p class="quiet">{tell('about')}</p>
      <Fallbacks asked={new URLSearchParams(search.value)} chosen={chosen} />
      <Controls chosen={chosen} />
      <div class="links" aria-busy={isAwaited}>
        <Shown answer={useLasting(answer)}>
          {(links) => (
            <>
              <ShownLinks chosen={chosen} links={links} />
              <Unlinked basis={rested.basis} minScore={rested.minScore} levels={levelsOf(rested)} />
            </>
          )}
        </Shown>
      </div>
      <Query document={PolicyLinksDocument} variables={variables} />
    </article>
  )
}
