import type { VNode } from 'preact'
import {
  UnlinkedDocument,
  type UnlinkedQuery,
  type UnlinkedQueryVariables,
} from '../../generated/documents.ts'
import { EntityLink } from '../../parts/Link.tsx'
import { Query } from '../../parts/Query.tsx'
import { Shown } from '../../parts/Shown.tsx'
import { useAnswer } from '../../state/useAnswer.ts'
import { tell } from './words.ts'

/** Policies that no project belongs to, and projects that belong to no policy. */
export function Unlinked({ basis, minScore }: Required<UnlinkedQueryVariables>): VNode {
  const variables = { basis, minScore }
  const answer = useAnswer(UnlinkedDocument, variables)
  return (
    <section class="unlinked">
      <h2>{tell('unlinked')}</h2>
      <Shown answer={answer}>
        {({ policies, projects, policiesWithoutProjects, projectsWithoutPolicies }) => (
          <>
            <Alone title={tell('policiesAlone')} alone={policiesWithoutProjects} all={policies.totalCount} />
            <Alone title={tell('projectsAlone')} alone={projectsWithoutPolicies} all={projects.totalCount} />
          </>
        )}
      </Shown>
      <Query document={UnlinkedDocument} variables={variables} />
    </section>
  )
}

interface AloneProps {
  readonly title: string
  readonly alone: UnlinkedQuery['policiesWithoutProjects']
  readonly all: number
}

function Alone({ title, alone: { totalCount, nodes }, all }: AloneProps): VNode {
  return (
    <details>
      <summary>
        {title}: <strong>{totalCount}</strong>{' '}
        <span class="quiet">
          {tell('of')} {all}
        </span>
      </summary>
      <ul class="columns">
        {nodes.map(({ id, name }) => (
          <li key={id}>
            <EntityLink id={id} name={name} />
          </li>
        ))}
      </ul>
      {totalCount > nodes.length && (
        <p class="quiet">
          {tell('more')}: {totalCount - nodes.length}
        </p>
      )}
    </details>
  )
}
