import type { VNode } from 'preact'
import { EntityLink } from '../../parts/Link.tsx'
import type { Entity } from './Entity.ts'
import { say } from './words.ts'

interface Props extends Pick<Entity, 'judgements'> {
  readonly id: string
}

/** What may be the same thing under another name: nobody decided, so both stand. */
export function Undecided({ id, judgements }: Props): VNode | null {
  const open = judgements.filter(({ decision }) => decision === 'UNDECIDED')
  if (open.length === 0) return null
  return (
    <p class="undecided">
      {open.map((judgement) => (
        <span key={judgement.id} title={judgement.reason}>
          {say('maybeSame')}{' '}
          {judgement.entities
            .filter((entity) => entity.id !== id)
            .map((entity) => (
              <EntityLink key={entity.id} id={entity.id} name={entity.name} />
            ))}
        </span>
      ))}
    </p>
  )
}
