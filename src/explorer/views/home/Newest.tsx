import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import type { HeadlinesQuery } from '../../generated/documents.ts'
import { EntityLink } from '../../parts/Link.tsx'
import { More } from '../../parts/More.tsx'
import { StatusBadge } from '../../parts/StatusBadge.tsx'
import { say } from './words.ts'

type NewProjects = NonNullable<HeadlinesQuery['changes']>['newProjects']

const FIRST = 9

/** The projects that only the newest document names. */
export function Newest({
  projects: { nodes, totalCount },
}: {
  readonly projects: NewProjects
}): VNode | null {
  const [shown, setShown] = useState(FIRST)
  if (nodes.length === 0) return null
  const more = (): void => {
    setShown(nodes.length)
  }
  return (
    <>
      <h2>
        {say('newest')} <span class="quiet">{totalCount}</span>
      </h2>
      <ul class="columns">
        {nodes.slice(0, shown).map(({ project }) => (
          <li key={project.id}>
            <EntityLink id={project.id} name={project.name} /> <StatusBadge {...project} />
          </li>
        ))}
      </ul>
      <More
        shown={Math.min(shown, nodes.length)}
        total={totalCount}
        more={shown < nodes.length ? more : null}
      />
    </>
  )
}
