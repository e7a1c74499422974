import type { VNode } from 'preact'
import { EntityLink } from '../../parts/Link.tsx'
import { go, replace } from '../../state/place.ts'
import {
  groupLinks,
  isExplained,
  linksPath,
  pairOf,
  type Chosen,
  type Group,
  type Link,
  type Side,
} from './chosen.ts'
import { LinkRow } from './LinkRow.tsx'
import { WhyPanel } from './WhyPanel.tsx'
import { tell } from './words.ts'

const FIRST = 10

interface Props {
  readonly links: readonly Link[]
  readonly side: Side
  readonly chosen: Chosen
}

/** Links under their policies or under their projects. */
export function LinkList({ links, side, chosen }: Props): VNode {
  const groups = groupLinks(links, side)
  const explained = groups.findIndex((group) => group.links.some(isExplained(chosen)))
  const all = chosen.all || explained >= FIRST
  return (
    <>
      {chosen.why && explained === -1 && <WhyPanel chosen={chosen} isListed={false} />}
      <section class="link-groups" aria-label={tell(side)}>
        {groups.slice(0, all ? groups.length : FIRST).map((group) => (
          <GroupOfLinks key={group.head.id} group={group} side={side} chosen={chosen} />
        ))}
        {!all && groups.length > FIRST && (
          <button
            type="button"
            onClick={() => {
              replace(linksPath({ ...chosen, all: true }))
            }}
          >
            {tell('all')} ({groups.length})
          </button>
        )}
      </section>
    </>
  )
}

interface GroupProps {
  readonly group: Group
  readonly side: Side
  readonly chosen: Chosen
}

function GroupOfLinks({ group: { head, links }, side, chosen }: GroupProps): VNode {
  const other = side === 'policy' ? 'project' : 'policy'
  return (
    <section>
      <h2>
        <EntityLink id={head.id} name={head.name} /> <span class="quiet">{links.length}</span>
      </h2>
      <ul class="link-rows">
        {links.map((link) => {
          const open = isExplained(chosen)(link)
          return (
            <LinkRow
              key={link.id}
              link={link}
              other={link[other]}
              open={open}
              toggle={() => {
                go(linksPath({ ...chosen, why: open ? null : pairOf(link) }))
              }}
            />
          )
        })}
      </ul>
    </section>
  )
}
