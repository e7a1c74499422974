import type { Network, NetworkNode } from './sortNodes.ts'
import { CENTRALITIES, type Centrality } from './networkScene.ts'

/** What of the network is shown, and by what discs are large; null for all. */
export interface Wanted {
  readonly community: number | null
  readonly kind: string | null
  readonly size: Centrality
}

const [FIRST_SIZE] = CENTRALITIES

/** What the address asks for, as far as the network has it. */
export function wantedOf(search: string, { communities, nodes }: Network): Wanted {
  const asked = new URLSearchParams(search)
  const kind = asked.get('kind')
  return {
    community: communities.find(({ id }) => String(id) === asked.get('community'))?.id ?? null,
    kind: nodes.some(({ entity }) => entity.kind === kind) ? kind : null,
    size: CENTRALITIES.find((size) => size === asked.get('size')) ?? FIRST_SIZE,
  }
}

/** The address that asks for it; what goes without saying is left out. */
export function networkPath({ community, kind, size }: Wanted): string {
  const asked = new URLSearchParams({
    ...(community !== null && { community: String(community) }),
    ...(kind !== null && { kind }),
    ...(size !== FIRST_SIZE && { size }),
  }).toString()
  return asked === '' ? '/network' : `/network?${asked}`
}

export const isWanted =
  ({ community, kind }: Wanted) =>
  (node: NetworkNode): boolean =>
    (community === null || node.community === community) && (kind === null || node.entity.kind === kind)
