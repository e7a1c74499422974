import type { VNode } from 'preact'
import { EntityPageDocument, type EntityPageQuery, type LinkFragment } from '../generated/documents.ts'
import { EntityLink, Link } from '../parts/Link.tsx'
import { MiniGraph } from '../parts/MiniGraph.tsx'
import { Query } from '../parts/Query.tsx'
import { Shown } from '../parts/Shown.tsx'
import { useAnswer } from '../state/useAnswer.ts'
import { say, sayValue } from '../words.ts'
import { graphPath } from './graph/graphPath.ts'
import { sayGraph } from './graph/words.ts'

type Entity = Extract<EntityPageQuery['node'], { readonly relations: unknown }>
type Edge = Entity['relations']['edges'][number]

/** One entity: its names, relations with their evidence, links, timeline, documents. */
export function EntityPage({ id }: { readonly id: string }): VNode {
  const variables = { id, after: null }
  const answer = useAnswer(EntityPageDocument, variables)
  return (
    <Shown answer={answer}>
      {({ node }) => (
        <>
          {node && 'relations' in node ? <Told entity={node} /> : <p role="alert">{say('missing')}</p>}
          <Query document={EntityPageDocument} variables={variables} />
        </>
      )}
    </Shown>
  )
}

function Told({ entity }: { readonly entity: Entity }): VNode {
  const { name, kind, aliases, relations, timeline, documents } = entity
  return (
    <article>
      <h1>
        {name} <span class="chip">{sayValue(kind)}</span>{' '}
        {'status' in entity && entity.status !== null && <span class="chip">{sayValue(entity.status)}</span>}
      </h1>
      <p>
        <Link to={graphPath({ id: entity.id })}>{sayGraph('inGraph')}</Link>
      </p>
      <MiniGraph id={entity.id} />
      {aliases.length > 0 && (
        <p class="quiet">
          {say('aliases')}: {aliases.map((alias) => alias.name).join('、')}
        </p>
      )}
      <Relations edges={relations.edges} total={relations.totalCount} />
      <Links entity={entity} />
      {timeline.length > 0 && (
        <section>
          <h2>{say('timeline')}</h2>
          <ol class="timeline">
            {timeline.map(({ year, text, statement }) => (
              <li key={statement.id}>
                <strong>{year}</strong> {text} <span class="quiet">{statement.document.title}</span>
              </li>
            ))}
          </ol>
        </section>
      )}
      <section>
        <h2>{say('documents')}</h2>
        <ul>
          {documents.map((document) => (
            <li key={document.id}>
              {document.date} {document.title}
            </li>
          ))}
        </ul>
      </section>
    </article>
  )
}

function Relations({ edges, total }: { readonly edges: readonly Edge[]; readonly total: number }): VNode {
  const groups = Map.groupBy(edges, ({ node, direction }) => `${node.type} ${direction}`)
  return (
    <section>
      <h2>
        {say('relations')} <span class="quiet">{total}</span>
      </h2>
      {[...groups].map(([key, group]) => (
        <div key={key} class="relation">
          <h3>
            {key.endsWith('IN') ? '← ' : ''}
            {sayValue(group[0]?.node.type ?? '')}
          </h3>
          <ul>
            {group.map(({ other, node }) => (
              <li key={node.id}>
                <EntityLink id={other.id} name={other.name} />{' '}
                <span class="chip">{sayValue(other.kind)}</span>
                <Evidence statements={node.statements} />
              </li>
            ))}
          </ul>
        </div>
      ))}
      {total > edges.length && (
        <p class="quiet">
          {say('more')}: {total - edges.length}
        </p>
      )}
    </section>
  )
}

function Evidence({ statements }: { readonly statements: Edge['node']['statements'] }): VNode {
  const pieces = statements.flatMap(({ evidence }) => evidence)
  return (
    <details class="evidence">
      <summary>{say('evidence')}</summary>
      <ul>
        {pieces.map(({ mention, section, passage, document }, index) => (
          <li key={index}>
            <q>{mention}</q> <span class="quiet">{[document.title, ...section].join(' › ')}</span>
            {passage !== null && <blockquote>{passage}</blockquote>}
          </li>
        ))}
      </ul>
    </details>
  )
}

interface Linked {
  readonly link: LinkFragment
  readonly other: { readonly id: string; readonly name: string }
}

function linksOf(entity: Entity): Linked[] {
  if ('policyLinks' in entity) {
    return entity.policyLinks.nodes.map(({ policy, ...link }) => ({ link, other: policy }))
  }
  if ('projectLinks' in entity) {
    return entity.projectLinks.nodes.map(({ project, ...link }) => ({ link, other: project }))
  }
  return []
}

/** Inferred links are dashed and bear their score: nobody should take them for what a document says. */
function Links({ entity }: { readonly entity: Entity }): VNode | null {
  const links = linksOf(entity)
  if (links.length === 0) return null
  return (
    <section>
      <h2>{say('links')}</h2>
      <ul class="links">
        {links.map(({ link: { id, basis, score, reasons }, other }) => (
          <li key={id} class={basis.toLowerCase()}>
            <EntityLink id={other.id} name={other.name} />{' '}
            <span class="chip">
              {basis === 'STATED' ? say('stated') : `${say('inferred')} ${score.toFixed(2)}`}
            </span>
            {basis === 'INFERRED' && (
              <ul class="quiet">
                {reasons.map(({ rule, weight, detail }) => (
                  <li key={rule}>
                    +{weight} {rule} {detail}
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
