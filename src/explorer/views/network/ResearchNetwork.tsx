import type { VNode } from 'preact'
import { useMemo, useRef, useState } from 'preact/hooks'
import { ResearchNetworkDocument } from '../../generated/documents.ts'
import { Query } from '../../parts/Query.tsx'
import { Shown } from '../../parts/Shown.tsx'
import { Link } from '../../parts/Link.tsx'
import { search } from '../../state/place.ts'
import { useAnswer } from '../../state/useAnswer.ts'
import { Fallbacks } from './Fallbacks.tsx'
import { Filters } from './Filters.tsx'
import { NetworkPicture } from './NetworkPicture.tsx'
import { NetworkTable } from './NetworkTable.tsx'
import './ResearchNetwork.css'
import type { Network } from './sortNodes.ts'
import { isWanted, networkPath, wantedOf } from './wanted.ts'
import { tell } from './words.ts'

const variables = { hops: 2, limit: 200 }

/** Who matters among those who do research, and who joins one circle with another. */
export function ResearchNetwork(): VNode {
  const answer = useAnswer(ResearchNetworkDocument, variables)
  return (
    <article>
      <h1>{tell('title')}</h1>
      <p class="quiet">{tell('about')}</p>
      <Shown answer={answer}>{({ researchNetwork }) => <Told network={researchNetwork} />}</Shown>
      <Query document={ResearchNetworkDocument} variables={variables} />
    </article>
  )
}

function Told({ network }: { readonly network: Network }): VNode {
  const asked = search.value
  const wanted = useMemo(() => wantedOf(asked, network), [asked, network])
  const [selected, select] = useState<string | null>(null)
  const chosenRow = useRef<HTMLTableRowElement>(null)
  const nodes = network.nodes.filter(isWanted(wanted))
  return (
    <>
      <Fallbacks asked={asked} wanted={wanted} />
      <Filters network={network} wanted={wanted} />
      <p role="status">
        <strong>{nodes.length}</strong> {tell('shown')}
        {network.truncated && ` · ${tell('truncated')}`}
      </p>
      {nodes.length === 0 ? (
        <p role="status">
          {tell('none')}{' '}
          <Link to={networkPath({ ...wanted, community: null, kind: null })}>{tell('showAll')}</Link>
        </p>
      ) : (
        <div class="network-board">
          <NetworkPicture
            network={network}
            wanted={wanted}
            selected={nodes.some(({ entity }) => entity.id === selected) ? selected : null}
            onSelect={select}
            onLook={() => {
              chosenRow.current?.scrollIntoView({ block: 'center' })
              chosenRow.current?.querySelector('a')?.focus()
            }}
          />
          <NetworkTable
            nodes={nodes}
            communities={network.communities}
            size={wanted.size}
            selected={selected}
            chosenRow={chosenRow}
          />
        </div>
      )}
    </>
  )
}
