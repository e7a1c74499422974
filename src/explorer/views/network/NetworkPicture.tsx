import type { VNode } from 'preact'
import { useMemo } from 'preact/hooks'
import { Picture } from '../../drawing/Picture.tsx'
import { EntityLink } from '../../parts/Link.tsx'
import { language } from '../../state/language.ts'
import { go } from '../../state/place.ts'
import { CommunityChip } from './CommunityChip.tsx'
import { communityColour } from './communityColour.ts'
import { CENTRALITIES, networkScene } from './networkScene.ts'
import type { Network } from './sortNodes.ts'
import { isWanted, networkPath, type Wanted } from './wanted.ts'
import { tell } from './words.ts'

interface Props {
  readonly network: Network
  readonly wanted: Wanted
  readonly selected: string | null
  readonly onSelect: (id: string) => void
  /** Leads to its row of the table. */
  readonly onLook: () => void
}

const NO_PATH: ReadonlySet<string> = new Set()

/** The network drawn: what the filters leave, as large as it is central. */
export function NetworkPicture({ network, wanted, selected, onSelect, onLook }: Props): VNode {
  const { size } = wanted
  const told = language.value
  const scene = useMemo(() => networkScene(network, wanted.size, isWanted(wanted)), [network, wanted, told])
  const emphasis = useMemo(() => ({ selected, path: NO_PATH }), [selected])
  const legend = network.communities
    .filter(({ id }) => network.nodes.some((node) => node.community === id && isWanted(wanted)(node)))
    .map(({ id, label }) => ({ label, colour: communityColour(id) }))
  const node = network.nodes.find(({ entity }) => entity.id === selected)
  return (
    <div class="network-drawn">
      <p class="network-filters">
        <label>
          {tell('sizeBy')}{' '}
          <select
            value={size}
            onChange={({ currentTarget: { value } }) => {
              go(networkPath({ ...wanted, size: CENTRALITIES.find((one) => one === value) ?? size }))
            }}
          >
            {CENTRALITIES.map((one) => (
              <option key={one} value={one}>
                {tell(one)}
              </option>
            ))}
          </select>
        </label>
      </p>
      <Picture
        scene={scene}
        emphasis={emphasis}
        twin={tell('same')}
        onChoose={onSelect}
        file={{ title: tell('title'), legend }}
      >
        {tell('hint')}
      </Picture>
      <p class="network-selected" role="status">
        {node && (
          <>
            <strong>
              <EntityLink id={node.entity.id} name={node.entity.name} />
            </strong>
            <CommunityChip
              id={node.community}
              label={network.communities.find(({ id }) => id === node.community)?.label ?? ''}
            />
            <button type="button" onClick={onLook}>
              {tell('inTable')}
            </button>
          </>
        )}
      </p>
    </div>
  )
}
