import type { VNode } from 'preact'
import { go } from '../../state/place.ts'
import { sayValue } from '../../words.ts'
import type { Network } from './sortNodes.ts'
import { networkPath, type Wanted } from './wanted.ts'
import { tell } from './words.ts'

interface FiltersProps {
  readonly network: Network
  readonly wanted: Wanted
}

export function Filters({ network: { communities, nodes }, wanted }: FiltersProps): VNode {
  const kinds = [...new Set(nodes.map(({ entity }) => entity.kind))].sort()
  return (
    <p class="network-filters">
      <label>
        {tell('community')}{' '}
        <select
          value={wanted.community ?? ''}
          onChange={({ currentTarget: { value } }) => {
            go(networkPath({ ...wanted, community: value === '' ? null : Number(value) }))
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
            go(networkPath({ ...wanted, kind: value === '' ? null : value }))
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
