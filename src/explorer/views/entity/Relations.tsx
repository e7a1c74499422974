import type { VNode } from 'preact'
import { EntityRelationsDocument, type EntityRelationsQuery } from '../../generated/documents.ts'
import { EntityLink } from '../../parts/Link.tsx'
import { LongList } from '../../parts/LongList.tsx'
import { Query } from '../../parts/Query.tsx'
import { Shown } from '../../parts/Shown.tsx'
import { useEvery } from '../../state/useEvery.ts'
import { say as sayPage, sayValue } from '../../words.ts'
import { RelationEvidence } from './RelationEvidence.tsx'

type Told = Extract<EntityRelationsQuery['node'], { readonly relations: unknown }>
type Edge = Told['relations']['edges'][number]

/** What can still be read as a whole. */
const SHORT = 15
const none = { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } }

/** All relations, under their types and directions. */
export function Relations({ id, total }: { readonly id: string; readonly total: number }): VNode {
  const variables = { id, after: null }
  const answer = useEvery(EntityRelationsDocument, variables, ({ node }) => {
    if (!node || !('relations' in node)) return none
    const { edges, pageInfo } = node.relations
    return { nodes: edges, pageInfo }
  })
  return (
    <section>
      <h2>
        {sayPage('relations')} <span class="quiet">{total}</span>
      </h2>
      <Shown answer={answer}>
        {(edges) =>
          [...Map.groupBy(edges, ({ node, direction }) => `${node.type} ${direction}`)].map(
            ([key, group]) => <Group key={key} edges={group} />,
          )
        }
      </Shown>
      <Query document={EntityRelationsDocument} variables={variables} />
    </section>
  )
}

function Group({ edges }: { readonly edges: readonly Edge[] }): VNode {
  const [first] = edges
  const type = sayValue(first?.node.type ?? '')
  return (
    <div class="relation">
      <h3>
        {first?.direction === 'IN' ? '← ' : ''}
        {type} <span class="quiet">{edges.length}</span>
      </h3>
      {edges.length > SHORT ? (
        <LongList items={edges} keyOf={({ node }) => node.id} label={type}>
          {(edge) => <Related edge={edge} />}
        </LongList>
      ) : (
        <ul>
          {edges.map((edge) => (
            <li key={edge.node.id}>
              <Related edge={edge} />
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

const Related = ({ edge: { other, node } }: { readonly edge: Edge }): VNode => (
  <>
    <EntityLink id={other.id} name={other.name} /> <span class="chip">{sayValue(other.kind)}</span>
    <RelationEvidence id={node.id} />
  </>
)
