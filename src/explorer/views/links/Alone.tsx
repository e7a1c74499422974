import type { VNode } from 'preact'
import {
  PoliciesWithoutProjectsDocument,
  ProjectsWithoutPoliciesDocument,
  type UnlinkedQueryVariables,
} from '../../generated/documents.ts'
import { EntityLink } from '../../parts/Link.tsx'
import { List } from '../../parts/List.tsx'
import { Query } from '../../parts/Query.tsx'
import { Shown } from '../../parts/Shown.tsx'
import type { Answer } from '../../state/useAnswer.ts'
import { useEvery } from '../../state/useEvery.ts'
import { tell } from './words.ts'

type Chosen = Required<UnlinkedQueryVariables>

/** Policies that no project belongs to. */
export function PoliciesAlone(chosen: Chosen): VNode {
  const variables = { ...chosen, after: null }
  const answer = useEvery(
    PoliciesWithoutProjectsDocument,
    variables,
    ({ policiesWithoutProjects }) => policiesWithoutProjects,
  )
  return (
    <>
      <Names answer={answer} label={tell('policiesAlone')} />
      <Query document={PoliciesWithoutProjectsDocument} variables={variables} />
    </>
  )
}

/** Projects that belong to no policy. */
export function ProjectsAlone(chosen: Chosen): VNode {
  const variables = { ...chosen, after: null }
  const answer = useEvery(
    ProjectsWithoutPoliciesDocument,
    variables,
    ({ projectsWithoutPolicies }) => projectsWithoutPolicies,
  )
  return (
    <>
      <Names answer={answer} label={tell('projectsAlone')} />
      <Query document={ProjectsWithoutPoliciesDocument} variables={variables} />
    </>
  )
}

interface NamesProps {
  readonly answer: Answer<readonly { readonly id: string; readonly name: string }[]>
  readonly label: string
}

const Names = ({ answer, label }: NamesProps): VNode => (
  <Shown answer={answer}>
    {(named) => (
      <List items={named} keyOf={({ id }) => id} label={label}>
        {({ id, name }) => <EntityLink id={id} name={name} />}
      </List>
    )}
  </Shown>
)
