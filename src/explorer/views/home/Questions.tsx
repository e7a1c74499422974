import type { VNode } from 'preact'
import type { HomeQuery } from '../../generated/documents.ts'
import { language } from '../../state/language.ts'
import { playgroundPath } from '../../state/playgroundPath.ts'
import { say } from './words.ts'

/** Questions of different sorts, of those that the API offers; the playground has them all. */
const SHOWN: readonly string[] = ['commitments', 'changes', 'whyLinked', 'paths', 'conflicts']

export function Questions({ offered }: { readonly offered: HomeQuery['questions'] }): VNode {
  return (
    <section>
      <h2>{say('questions')}</h2>
      <ul class="questions">
        {offered
          .filter(({ name }) => SHOWN.includes(name))
          .map(({ name, title }) => (
            <li key={name}>
              <a href={playgroundPath({ question: name })}>{title[language.value]}</a>{' '}
              <code class="quiet">{name}</code>
            </li>
          ))}
      </ul>
    </section>
  )
}
