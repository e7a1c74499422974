import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { EntityLink } from '../../parts/Link.tsx'
import type { Link, Side } from './chosen.ts'
import { WhyLinked } from './WhyLinked.tsx'
import { tell } from './words.ts'

/** A link seen from one side, and why it is one; inferred ones are dashed and bear their score. */
export function LinkRow({ link, other }: { readonly link: Link; readonly other: Link[Side] }): VNode {
  const [open, setOpen] = useState(false)
  const { basis, score, policy, project } = link
  return (
    <li class={basis.toLowerCase()}>
      <EntityLink id={other.id} name={other.name} />{' '}
      <span class="chip">
        {basis === 'STATED' ? tell('stated') : `${tell('inferred')} ${score.toFixed(2)}`}
      </span>{' '}
      <button
        type="button"
        class="why"
        aria-expanded={open}
        aria-label={`${tell('why')}: ${policy.name} — ${project.name}`}
        onClick={() => {
          setOpen(!open)
        }}
      >
        {tell('why')}
      </button>
      {open && <WhyLinked policy={policy.id} project={project.id} />}
    </li>
  )
}
