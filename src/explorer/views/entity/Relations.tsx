import type { VNode } from 'preact'
import { EntityRelationsDocument, type EntityRelationsQuery } from '../../generated/documents.ts'
import { EvidenceOf } from '../../parts/EvidenceOf.tsx'
import { EntityLink } from '../../parts/Link.tsx'
import { List } from '../../parts/List.tsx'
import { Query } from '../../parts/Query.tsx'
import { Shown } from '../../parts/Shown.tsx'
import { useEvery } from '../../state/useEvery.ts'
import { say as sayPage, sayValue } from '../../words.ts'

type Told = Extract<EntityRelationsQuery['node'], { readonly relations: unknown }>
type Edge = Told['relations']['edges'][number]

/** All relations, under their types and directions. */
export function Relations({ id, total }: { readonly id: string; readonly total: number }): VNode {
  const variables = { id, after: null }
  const answer = useEvery(EntityRelationsDocument, variables, ({ node }) => {
    if (!node || !('relations' in node)) return null
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
  const type = `${first?.direction === 'IN' ? '← ' : ''}${sayValue(first?.node.type ?? '')}`
  return (
    <div class="relation">
      <h3>
        {type} <span class="quiet">{edges.length}</span>
      </h3>
      <List items={edges} keyOf={({ node }) => node.id} label={type}>
        {({ other, node }) => (
          <>
            <EntityLink id={other.id} name={other.name} /> <span class="chip">{sayValue(other.kind)}</span>
            {node.modality === 'INTENDED' && (
              <span class="chip intended">{sayValue(node.modality)}</span>
            )}{' '}
            {[node.chainPosition, node.chainRole].map(
              (word) =>
                word !== null && (
                  <span key={word} class="chip">
                    {sayValue(word)}
                  </span>
                ),
            )}
            {node.years.length > 0 && <span class="quiet">{node.years.join('、')}</span>}
            <EvidenceOf ids={[node.id]} />
          </>
        )}
      </List>
    </div>
  )
}
