import type { VNode } from 'preact'
import type { Link } from '../links/chosen.ts'
import { FoldedLink } from '../links/FoldedLink.tsx'
import type { Entity } from './Entity.ts'
import { say } from './words.ts'

/** The policies of a project or the projects of a policy, each with what the link rests on. */
export function Links({ entity }: { readonly entity: Entity }): VNode | null {
  const { total, links, other } = linksOf(entity)
  if (links.length === 0) return null
  return (
    <section>
      <h2>
        {say('links')} <span class="quiet">{total}</span>
      </h2>
      <ul class="link-rows">
        {links.map((link) => (
          <FoldedLink key={link.id} link={link} other={link[other]} />
        ))}
      </ul>
    </section>
  )
}

interface Linked {
  readonly total: number
  readonly links: readonly Link[]
  /** The side that is not this entity. */
  readonly other: 'policy' | 'project'
}

function linksOf(entity: Entity): Linked {
  const { id, name } = entity
  if ('policyLinks' in entity) {
    const { totalCount, nodes } = entity.policyLinks
    return {
      total: totalCount,
      links: nodes.map((link) => ({ ...link, project: { id, name } })),
      other: 'policy',
    }
  }
  if ('projectLinks' in entity) {
    const { totalCount, nodes } = entity.projectLinks
    return {
      total: totalCount,
      links: nodes.map((link) => ({ ...link, policy: { id, name } })),
      other: 'project',
    }
  }
  return { total: 0, links: [], other: 'policy' }
}
