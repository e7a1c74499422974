import type { VNode } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { EntityLink } from '../../parts/Link.tsx'
import type { Link, Side } from './chosen.ts'
import { WhyLinked } from './WhyLinked.tsx'
import { sayBasis } from './sayBasis.ts'
import { tell } from './words.ts'

interface Props {
  readonly link: Link
  readonly other: Link[Side]
  readonly open: boolean
  readonly toggle: () => void
}

/** A link seen from one side, and why it is one; inferred ones are dashed and bear their score. */
export function LinkRow({ link, other, open, toggle }: Props): VNode {
  const { policy, project } = link
  const button = useRef<HTMLButtonElement>(null)
  const top = (): number => button.current?.getBoundingClientRect().top ?? 0
  const clickedAt = useRef<number | null>(null)
  useLayoutEffect(() => {
    // Reasons that close above would draw the row away from under the pointer.
    if (clickedAt.current !== null) window.scrollBy({ top: top() - clickedAt.current, behavior: 'instant' })
    clickedAt.current = null
  }, [open])
  return (
    <li class={link.basis.toLowerCase()}>
      <EntityLink id={other.id} name={other.name} /> <span class="chip">{sayBasis(link)}</span>{' '}
      <button
        ref={button}
        type="button"
        class="why"
        aria-expanded={open}
        aria-label={`${tell('why')}: ${policy.name} — ${project.name}`}
        onClick={() => {
          clickedAt.current = top()
          toggle()
        }}
      >
        {tell('why')}
      </button>
      {open && <WhyLinked policy={policy.id} project={project.id} />}
    </li>
  )
}
