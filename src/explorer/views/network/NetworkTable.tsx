import type { RefObject, VNode } from 'preact'
import { useState } from 'preact/hooks'
import { EntityLink } from '../../parts/Link.tsx'
import { sayValue } from '../../words.ts'
import { CommunityChip } from './CommunityChip.tsx'
import type { Centrality } from './networkScene.ts'
import { MEASURES, sortNodes, type Measure, type Network, type NetworkNode } from './sortNodes.ts'
import { tell } from './words.ts'

interface NetworkTableProps {
  readonly nodes: readonly NetworkNode[]
  readonly communities: Network['communities']
  /** What discs are large by: on a narrow window the only measure beside bridges. */
  readonly size: Centrality
  readonly selected: string | null
  readonly chosenRow: RefObject<HTMLTableRowElement | null>
}

interface Order {
  readonly by: Measure
  readonly descending: boolean
}

export function NetworkTable({ nodes, communities, size, selected, chosenRow }: NetworkTableProps): VNode {
  const [order, setOrder] = useState<Order>({ by: 'bridges', descending: true })
  const labels = new Map(communities.map(({ id, label }) => [id, label]))
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={tell('title')}>
      <table class="network">
        <thead>
          <tr>
            <th scope="col">{tell('entity')}</th>
            <th scope="col" class="wide-only">
              {tell('kind')}
            </th>
            <th scope="col" class="wide-only">
              {tell('community')}
            </th>
            {MEASURES.map((measure) => (
              <MeasureHead key={measure} measure={measure} size={size} order={order} setOrder={setOrder} />
            ))}
          </tr>
        </thead>
        <tbody>
          {sortNodes(nodes, order.by, order.descending).map((node) => (
            <Row
              key={node.entity.id}
              node={node}
              labels={labels}
              size={size}
              chosenRow={node.entity.id === selected ? chosenRow : null}
            />
          ))}
        </tbody>
      </table>
    </div>
  )
}

interface MeasureHeadProps {
  readonly measure: Measure
  readonly size: Centrality
  readonly order: Order
  readonly setOrder: (order: Order) => void
}

/** The greatest first; asked again, the smallest. */
function MeasureHead({ measure, size, order: { by, descending }, setOrder }: MeasureHeadProps): VNode {
  const sorted = by === measure
  return (
    <th
      scope="col"
      class={classOf(measure, size)}
      aria-sort={sorted ? (descending ? 'descending' : 'ascending') : 'none'}
    >
      <button
        type="button"
        onClick={() => {
          setOrder({ by: measure, descending: !sorted || !descending })
        }}
      >
        {tell(measure)} <span aria-hidden="true">{sorted ? (descending ? '↓' : '↑') : '↕'}</span>
      </button>
    </th>
  )
}

interface RowProps {
  readonly node: NetworkNode
  readonly size: Centrality
  readonly labels: ReadonlyMap<number, string>
  /** Given to the row that is chosen. */
  readonly chosenRow: RefObject<HTMLTableRowElement | null> | null
}

const classOf = (measure: Measure, size: Centrality): string =>
  measure === 'bridges' || measure === size ? '' : 'wide-only'

function Row({ node, size, labels, chosenRow }: RowProps): VNode {
  const { entity, community, bridges, degree, betweenness, pageRank } = node
  const isBridge = bridges.length > 0
  return (
    <tr
      class={[isBridge && 'bridge', chosenRow && 'chosen'].filter(Boolean).join(' ')}
      {...(chosenRow && { ref: chosenRow, 'aria-current': 'true' as const })}
    >
      <th scope="row">
        <EntityLink id={entity.id} name={entity.name} />
      </th>
      <td class="wide-only">{sayValue(entity.kind)}</td>
      <td class="wide-only">
        <CommunityChip id={community} label={labels.get(community) ?? ''} />
      </td>
      <td>
        {isBridge && (
          <details>
            <summary>⇄ {bridges.length}</summary>
            <ul aria-label={tell('bridgesTo')}>
              {bridges.map((id) => (
                <li key={id}>
                  <CommunityChip id={id} label={labels.get(id) ?? ''} />
                </li>
              ))}
            </ul>
          </details>
        )}
      </td>
      <td class={classOf('degree', size)}>{degree}</td>
      <td class={classOf('betweenness', size)}>{betweenness.toFixed(3)}</td>
      <td class={classOf('pageRank', size)}>{pageRank.toFixed(4)}</td>
    </tr>
  )
}
