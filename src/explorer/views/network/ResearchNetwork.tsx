import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { ResearchNetworkDocument } from '../../generated/documents.ts'
import { Query } from '../../parts/Query.tsx'
import { Shown } from '../../parts/Shown.tsx'
import { useAnswer } from '../../state/useAnswer.ts'
import { Filters, isWanted, type Wanted } from './Filters.tsx'
import { NetworkTable } from './NetworkTable.tsx'
import './ResearchNetwork.css'
import type { Network } from './sortNodes.ts'
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
  const [wanted, want] = useState<Wanted>({ community: null, kind: null })
  const nodes = network.nodes.filter(isWanted(wanted))
  return (
    <>
      <Filters network={network} wanted={wanted} want={want} />
      <p role="status">
        <strong>{nodes.length}</strong> {tell('shown')}
        {network.truncated && ` · ${tell('truncated')}`}
      </p>
      {nodes.length === 0 ? (
        <p>{tell('none')}</p>
      ) : (
        <NetworkTable nodes={nodes} communities={network.communities} />
      )}
    </>
  )
}
