import type { VNode } from 'preact'
import { sayValue } from '../../words.ts'
import type { Entity } from './Entity.ts'
import { say } from './words.ts'

/** Other names, each with why it is one. */
export function Names({ aliases }: Pick<Entity, 'aliases'>): VNode | null {
  if (aliases.length === 0) return null
  return (
    <p>
      <span class="quiet">{say('aliases')}</span>{' '}
      {aliases.map(({ name, type }) => (
        <span key={`${name} ${type}`} class="alias">
          {name} <span class="chip">{sayValue(type)}</span>
        </span>
      ))}
    </p>
  )
}
