import type { VNode } from 'preact'
import type { LinkFragment } from '../../generated/documents.ts'
import { EntityLink } from '../../parts/Link.tsx'
import { say as sayPage } from '../../words.ts'
import type { Entity } from './Entity.ts'
import { say } from './words.ts'

interface Linked {
  readonly link: LinkFragment
  readonly other: { readonly id: string; readonly name: string }
}

function linksOf(entity: Entity): Linked[] {
  if ('policyLinks' in entity) {
    return entity.policyLinks.nodes.map(({ policy, ...link }) => ({ link, other: policy }))
  }
  if ('projectLinks' in entity) {
    return entity.projectLinks.nodes.map(({ project, ...link }) => ({ link, other: project }))
  }
  return []
}

/** Inferred links are dashed and bear their score: nobody should take them for what a document says. */
export function Links({ entity }: { readonly entity: Entity }): VNode | null {
  const links = linksOf(entity)
  if (links.length === 0) return null
  return (
    <section>
      <h2>{say('links')}</h2>
      <ul class="links">
        {links.map(({ link: { id, basis, score, reasons }, other }) => (
          <li key={id} class={basis.toLowerCase()}>
            <EntityLink id={other.id} name={other.name} />{' '}
            <span class="chip">
              {basis === 'STATED' ? sayPage('stated') : `${sayPage('inferred')} ${score.toFixed(2)}`}
            </span>
            {basis === 'INFERRED' && (
              <ul class="quiet">
                {reasons.map((reason) => (
                  <li key={reason.id}>
                    +{reason.weight} {reason.rule} {reason.detail}
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
