import type { VNode } from 'preact'
import { Sources } from '../../parts/Sources.tsx'
import type { Entity } from './Entity.ts'
import { say } from './words.ts'

/** Where documents disagree about it, and which of them is preferred. */
export function Conflicts({ conflicts }: Pick<Entity, 'conflicts'>): VNode | null {
  if (conflicts.length === 0) return null
  return (
    <section>
      <h2>{say('conflicts')}</h2>
      <ul>
        {conflicts.map(({ id, year, preferred, statements }) => (
          <li key={id}>
            <strong>{year}</strong>
            <ul>
              {statements.map((statement) => (
                <li key={statement.id}>
                  {statement.text}{' '}
                  {statement.id === preferred.id && <span class="chip">{say('preferred')}</span>}
                  <Sources pieces={statement.evidence} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  )
}
