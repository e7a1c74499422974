import type { VNode } from 'preact'
import type { GroundsFragment } from '../generated/documents.ts'

/** What documents say, word for word, with where they say it. */
export function Grounds({
  title,
  statements,
}: {
  readonly title: string
  readonly statements: readonly GroundsFragment[]
}): VNode | null {
  if (statements.length === 0) return null
  return (
    <>
      <p class="quiet">{title}</p>
      <ul>
        {statements.flatMap(({ id, evidence }) =>
          evidence.map(({ mention, section, passage, document }, index) => (
            <li key={`${id} ${index}`}>
              <q>{mention}</q>{' '}
              <span class="quiet">
                {document.date} {[document.title, ...section].join(' › ')}
              </span>
              {passage !== null && <blockquote>{passage}</blockquote>}
            </li>
          )),
        )}
      </ul>
    </>
  )
}
