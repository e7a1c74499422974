import type { VNode } from 'preact'
import type { Chosen, Link } from './chosen.ts'
import { LinkList } from './LinkList.tsx'
import { LinkMatrix } from './LinkMatrix.tsx'
import { tell } from './words.ts'

/** The links in the chosen shape, and how many of which sort. */
export function ShownLinks({
  chosen,
  links,
}: {
  readonly chosen: Chosen
  readonly links: readonly Link[]
}): VNode {
  const stated = links.filter(({ basis }) => basis === 'STATED').length
  return (
    <>
      <p role="status" class="link-count">
        <strong>{links.length}</strong> {tell('links')} <span class="line stated">{tell('stated')}</span>{' '}
        {stated} <span class="line inferred">{tell('inferred')}</span> {links.length - stated}
      </p>
      {links.length === 0 && <p>{tell('none')}</p>}
      {chosen.shape === 'matrix' ? (
        <LinkMatrix links={links} chosen={chosen} />
      ) : (
        <LinkList key={chosen.shape} links={links} side={chosen.shape} />
      )}
    </>
  )
}
