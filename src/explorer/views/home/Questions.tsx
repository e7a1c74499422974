import type { VNode } from 'preact'
import type { HomeQuery } from '../../generated/documents.ts'
import { Link } from '../../parts/Link.tsx'
import { language } from '../../state/language.ts'
import { playgroundPath } from '../../state/playgroundPath.ts'
import { say } from './words.ts'

/**
 * Questions of different sorts, of those that the API offers, each with the view that answers it; the playground has
 * them all.
 */
const SHOWN: Readonly<Record<string, string>> = {
  commitments: '/promises',
  series: '/indicators',
  policyLinks: '/links',
  researchNetwork: '/network',
  paths: '/graph',
}

export function Questions({ offered }: { readonly offered: HomeQuery['questions'] }): VNode {
  return (
    <section>
      <h2>{say('questions')}</h2>
      <ul class="questions">
        {offered.flatMap(({ name, title }) => {
          const view = SHOWN[name]
          if (view === undefined) return []
          return (
            <li key={name}>
              <Link to={view}>{title[language.value]}</Link>{' '}
              <a class="quiet" href={playgroundPath({ question: name })}>
                GraphQL: {name}
              </a>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
