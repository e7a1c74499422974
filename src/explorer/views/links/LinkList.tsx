import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { EntityLink } from '../../parts/Link.tsx'
import { groupLinks, type Group, type Link, type Side } from './chosen.ts'
import { LinkRow } from './LinkRow.tsx'
import { tell } from './words.ts'

const FIRST = 10

/** Links under their policies or under their projects. */
export function LinkList({ links, side }: { readonly links: readonly Link[]; readonly side: Side }): VNode {
  const [all, setAll] = useState(false)
  const groups = groupLinks(links, side)
  const other = side === 'policy' ? 'project' : 'policy'
  return (
    <section class="link-groups" aria-label={tell(side)}>
      {groups.slice(0, all ? groups.length : FIRST).map((group) => (
        <GroupOfLinks key={group.head.id} group={group} other={other} />
      ))}
      {!all && groups.length > FIRST && (
        <button
          type="button"
          onClick={() => {
            setAll(true)
          }}
        >
          {tell('all')} ({groups.length})
        </button>
      )}
    </section>
  )
}

function GroupOfLinks({ group, other }: { readonly group: Group; readonly other: Side }): VNode {
  return (
    <section>
      <h2>
        <EntityLink id={group.head.id} name={group.head.name} />{' '}
        <span class="quiet">{group.links.length}</span>
      </h2>
      <ul class="link-rows">
        {group.links.map((link) => (
          <LinkRow key={link.id} link={link} other={link[other]} />
        ))}
      </ul>
    </section>
  )
}
