import type { VNode } from 'preact'
import { EvidenceOf } from '../../parts/EvidenceOf.tsx'
import { EntityLink } from '../../parts/Link.tsx'
import { sayValue } from '../../words.ts'
import type { Commitment } from './told.tsx'
import { say } from './words.ts'

type Miss = Commitment['nearest'][number]

/** What was reported nearest to a promise that nothing reports on, each with why it is no match. */
export function Nearest({ misses }: { readonly misses: readonly Miss[] }): VNode | null {
  if (misses.length === 0) return null
  return (
    <>
      <p class="quiet">{say('nearest')}</p>
      <ul>
        {misses.map((miss) => (
          <li key={miss.id}>
            <Told miss={miss} /> <span class="quiet">{sayValue(miss.reason)}</span>
            <EvidenceOf ids={(miss.observation ?? miss.stage)?.statements.map(({ id }) => id) ?? []} />
          </li>
        ))}
      </ul>
    </>
  )
}

function Told({ miss: { observation, stage } }: { readonly miss: Miss }): VNode | null {
  if (observation) {
    const { indicator, about, text } = observation
    return (
      <>
        {about && <EntityLink {...about} />} <EntityLink {...indicator} /> {text}
      </>
    )
  }
  return (
    stage && (
      <>
        <EntityLink {...stage.subject} /> {sayValue(stage.stage)}
      </>
    )
  )
}
