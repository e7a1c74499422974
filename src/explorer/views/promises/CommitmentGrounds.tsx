import type { VNode } from 'preact'
import { Grounds } from './Grounds.tsx'
import type { Commitment } from './told.tsx'
import { say } from './words.ts'

/** Who promised it, and who reported on it. */
export const CommitmentGrounds = ({ item }: { readonly item: Commitment }): VNode => (
  <>
    <Grounds title={say('promised')} statements={item.promisedBy} />
    <Grounds title={say('reported')} statements={item.reportedBy} />
  </>
)
