import type { VNode } from 'preact'
import { EntityPageDocument, type EntityPageQuery } from '../../generated/documents.ts'
import { Link } from '../../parts/Link.tsx'
import { MiniGraph } from '../../parts/MiniGraph.tsx'
import { NoEntity } from '../../parts/NoEntity.tsx'
import { Query } from '../../parts/Query.tsx'
import { Shown } from '../../parts/Shown.tsx'
import { StatusBadge } from '../../parts/StatusBadge.tsx'
import { documentPath } from '../../state/place.ts'
import { useAnswer } from '../../state/useAnswer.ts'
import { useTitle } from '../../state/useTitle.ts'
import { sayValue } from '../../words.ts'
import { Commitments } from './Commitments.tsx'
import { Conflicts } from './Conflicts.tsx'
import type { Entity } from './Entity.ts'
import './EntityPage.css'
import { Figures } from './Figures.tsx'
import { Links } from './Links.tsx'
import { Names } from './Names.tsx'
import { Relations } from './Relations.tsx'
import { Stages } from './Stages.tsx'
import { Statements } from './Statements.tsx'
import { Undecided } from './Undecided.tsx'
import { ways } from './ways.ts'
import { say } from './words.ts'

/** One entity: its names, facts with their evidence, relations, links, all that is said of it, documents. */
export function EntityPage({ id }: { readonly id: string }): VNode {
  const variables = { id }
  const answer = useAnswer(EntityPageDocument, variables)
  return (
    <Shown answer={answer}>
      {({ node }) => (
        <>
          {isEntity(node) ? <Told entity={node} /> : <NoEntity />}
          <Query document={EntityPageDocument} variables={variables} />
        </>
      )}
    </Shown>
  )
}

const isEntity = (node: EntityPageQuery['node']): node is Entity => node !== null && 'relations' in node

function Told({ entity }: { readonly entity: Entity }): VNode {
  const { id, name, kind, relations, observations, commitments, statements, documents } = entity
  useTitle(name)
  return (
    <article>
      <h1>
        {name} <span class="chip">{sayValue(kind)}</span>{' '}
        {'policyLevel' in entity && <span class="chip">{sayValue(entity.policyLevel)}</span>}{' '}
        <StatusBadge {...entity} />
      </h1>
      <Names aliases={entity.aliases} />
      <Undecided id={id} judgements={entity.judgements} />
      <p class="ways">
        {ways(entity).map(({ to, words }) => (
          <Link key={to} to={to}>
            {words}
          </Link>
        ))}
      </p>
      <MiniGraph id={id} />
      <Stages stages={entity.stages} />
      {observations.totalCount > 0 && <Figures id={id} />}
      {commitments.totalCount > 0 && <Commitments id={id} />}
      <Conflicts conflicts={entity.conflicts} />
      <Links entity={entity} />
      {relations.totalCount > 0 && <Relations id={id} total={relations.totalCount} />}
      {statements.totalCount > 0 && <Statements id={id} total={statements.totalCount} />}
      <section>
        <h2>{say('documents')}</h2>
        <ul>
          {documents.map((document) => (
            <li key={document.id}>
              {document.date} <Link to={documentPath(document.id)}>{document.title}</Link>
            </li>
          ))}
        </ul>
      </section>
    </article>
  )
}
