import type { VNode } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { replace } from '../../state/place.ts'
import { linksPath, type Chosen, type Link } from './chosen.ts'
import { LinkList } from './LinkList.tsx'
import { LinkMatrix } from './LinkMatrix.tsx'
import { WhyPanel } from './WhyPanel.tsx'
import { tell } from './words.ts'

interface Props {
  readonly chosen: Chosen
  readonly links: readonly Link[]
}

/** The links in the chosen shape, and how many of which sort. */
export function ShownLinks({ chosen, links }: Props): VNode {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // Who comes by an address that explains a link is led to it.
    place.current
      ?.querySelector('.why[aria-expanded=true], .cell[aria-pressed=true]')
      ?.scrollIntoView({ block: 'center' })
  }, [])
  return (
    <div ref={place}>
      <Count links={links} text={chosen.text.trim()} />
      {links.length === 0 ? (
        <>
          <Empty chosen={chosen} />
          {chosen.why && <WhyPanel chosen={chosen} isListed={false} />}
        </>
      ) : chosen.shape === 'matrix' ? (
        <LinkMatrix links={links} chosen={chosen} />
      ) : (
        <LinkList links={links} side={chosen.shape} chosen={chosen} />
      )}
    </div>
  )
}

function Count({ links, text }: { readonly links: readonly Link[]; readonly text: string }): VNode {
  const stated = links.filter(({ basis }) => basis === 'STATED').length
  return (
    <p role="status" class="link-count">
      <strong>{links.length}</strong> {tell('links')}
      {text !== '' && (
        <>
          {tell('named')} <q>{text}</q>
        </>
      )}
      <span class="quiet">
        {' '}
        · {tell('policies')} {new Set(links.map(({ policy }) => policy.id)).size} · {tell('projects')}{' '}
        {new Set(links.map(({ project }) => project.id)).size}
      </span>{' '}
      <span class="line stated">{tell('stated')}</span> {stated}{' '}
      <span class="line inferred">{tell('inferred')}</span> {links.length - stated}
    </p>
  )
}

/** What to change where nothing is left. */
const Empty = ({ chosen }: { readonly chosen: Chosen }): VNode => (
  <p>
    {chosen.text.trim() === '' ? (
      tell('none')
    ) : (
      <>
        {tell('noneNamed')}{' '}
        <button
          type="button"
          onClick={() => {
            replace(linksPath({ ...chosen, text: '' }))
          }}
        >
          {tell('clear')}
        </button>
      </>
    )}
  </p>
)
