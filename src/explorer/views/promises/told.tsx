import type { VNode } from 'preact'
import type { PromisesQuery } from '../../generated/documents.ts'
import { EntityLink } from '../../parts/Link.tsx'

export type Commitment = PromisesQuery['commitments']['nodes'][number]

/** Whom a promise is about, and else the place that it is for. */
export function Whom({ item: { subject, place } }: { readonly item: Commitment }): VNode {
  return subject ? <EntityLink {...subject} /> : <span class="quiet">{place.name}</span>
}
