import type { VNode } from 'preact'
import { sayValue } from '../../words.ts'
import { Grounds } from './Grounds.tsx'
import { Nearest } from './Nearest.tsx'
import type { Commitment } from './told.tsx'
import { say } from './words.ts'

/** Who promised it, who reported on it, by what rule it was judged, and what else was reported near it. */
export const CommitmentGrounds = ({ item }: { readonly item: Commitment }): VNode => (
  <>
    <Grounds title={say('promised')} statements={item.promisedBy} />
    <Grounds title={say('reported')} statements={item.reportedBy} />
    {item.rule !== 'NOTHING_REPORTED' && (
      <p class="quiet">
        {say('rule')} {sayValue(item.rule)}
      </p>
    )}
    {item.weak && <p class="quiet">{say('weak')}</p>}
    <Nearest misses={item.nearest} />
  </>
)
