import type { RefObject, VNode } from 'preact'
import { EntityLink, Link } from '../../parts/Link.tsx'
import { linksPath, type Chosen } from './chosen.ts'
import { WhyLinked } from './WhyLinked.tsx'
import { tell } from './words.ts'

interface Props {
  readonly chosen: Chosen
  /** Whether the explained link is among those in the view. */
  readonly isListed: boolean
  readonly panel?: RefObject<HTMLElement | null>
  /** Leads back to what the link was chosen by. */
  readonly leave?: () => void
}

/** Why the chosen link is one, in a place of its own; it scrolls by itself. */
export function WhyPanel({ chosen, isListed, panel, leave }: Props): VNode {
  const { why } = chosen
  return (
    <section
      {...(panel && { ref: panel })}
      class="why-panel"
      tabIndex={0}
      role="region"
      aria-label={tell('whyLong')}
      onKeyDown={({ key }) => {
        if (key === 'Escape') leave?.()
      }}
    >
      {why ? (
        <>
          <p class="why-close">
            <Link to={linksPath({ ...chosen, why: null })}>{tell('close')}</Link>
          </p>
          <WhyLinked
            key={`${why.policy} ${why.project}`}
            {...why}
            title={({ policy, project }) => (
              <>
                <h2>
                  {tell('whyLong')}: <EntityLink {...policy} /> — <EntityLink {...project} />
                </h2>
                {!isListed && <p role="status">{tell('notListed')}</p>}
              </>
            )}
          />
        </>
      ) : (
        <p class="quiet">{tell('choose')}</p>
      )}
    </section>
  )
}
