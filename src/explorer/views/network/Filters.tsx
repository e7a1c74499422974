import type { VNode } from 'preact'
import { sayValue } from '../../words.ts'
import type { Network, NetworkNode } from './sortNodes.ts'
import { tell } from './words.ts'

export interface Wanted {
  readonly community: number | null
  readonly kind: string | null
}

export const isWanted =
  ({ community, kind }: Wanted) =>
  (node: NetworkNode): boolean =>
    (community === null || node.community === community) && (kind === null || node.entity.kind === kind)

interface FiltersProps {
  readonly network: Network
  readonly wanted: Wanted
  readonly want: (wanted: Wanted) => void
}

export function Filters({ network: { communities, nodes }, wanted, want }: FiltersProps): VNode {
  const kinds = [...new Set(nodes.map(({ entity }) => entity.kind))].sort()
  return (
    <p class="network-filters">
      <label>
        {tell('community')}{' '}
        <select
          value={wanted.community ?? ''}
          onChange={({ currentTarget: { value } }) => {
            want({ ...wanted, community: value === '' ? null : Number(value) })
          }}
        >
          <option value="">{tell('all')}</option>
          {communities.map(({ id, label, size }) => (
            <option key={id} value={id}>
              {label} ({size})
            </option>
          ))}
        </select>
      </label>
      <label>
        {tell('kind')}{' '}
        <select
          value={wanted.kind ?? ''}
          onChange={({ currentTarget: { value } }) => {
            want({ ...wanted, kind: value === '' ? null : value })
          }}
        >
          <option value="">{tell('all')}</option>
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {sayValue(kind)}
            </option>
          ))}
        </select>
      </label>
    </p>
  )
}
