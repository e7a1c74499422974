import type { VNode } from 'preact'
import {
  PoliciesWithoutProjectsDocument,
  ProjectsWithoutPoliciesDocument,
  type UnlinkedQueryVariables,
} from '../../generated/documents.ts'
import { EntityLink } from '../../parts/Link.tsx'
import { Query } from '../../parts/Query.tsx'
import { Shown } from '../../parts/Shown.tsx'
import { usePages, type Pages } from '../../state/usePages.ts'
import { tell } from './words.ts'

type Chosen = Required<UnlinkedQueryVariables>

/** Policies that no project belongs to, page by page. */
export function PoliciesAlone(chosen: Chosen): VNode {
  const variables = { ...chosen, after: null }
  const pages = usePages(
    PoliciesWithoutProjectsDocument,
    variables,
    ({ policiesWithoutProjects }) => policiesWithoutProjects,
  )
  return (
    <>
      <Names pages={pages} />
      <Query document={PoliciesWithoutProjectsDocument} variables={variables} />
    </>
  )
}

/** Projects that belong to no policy, page by page. */
export function ProjectsAlone(chosen: Chosen): VNode {
  const variables = { ...chosen, after: null }
  const pages = usePages(
    ProjectsWithoutPoliciesDocument,
    variables,
    ({ projectsWithoutPolicies }) => projectsWithoutPolicies,
  )
  return (
    <>
      <Names pages={pages} />
      <Query document={ProjectsWithoutPoliciesDocument} variables={variables} />
    </>
  )
}

interface Named {
  readonly id: string
  readonly name: string
}

const Names = ({ pages: { items, total, more, answer } }: { readonly pages: Pages<Named> }): VNode => (
  <>
    <ul class="columns">
      {items.map(({ id, name }) => (
        <li key={id}>
          <EntityLink id={id} name={name} />
        </li>
      ))}
    </ul>
    <Shown answer={answer}>{() => null}</Shown>
    {more && (
      <p>
        <button type="button" onClick={more}>
          {tell('next')}
        </button>{' '}
        <span class="quiet">
          {items.length} / {total}
        </span>
      </p>
    )}
  </>
)
