import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { UnlinkedDocument, type UnlinkedQueryVariables } from '../../generated/documents.ts'
import { Query } from '../../parts/Query.tsx'
import { Shown } from '../../parts/Shown.tsx'
import { useAnswer } from '../../state/useAnswer.ts'
import { useLasting } from '../../state/useLasting.ts'
import { PoliciesAlone, ProjectsAlone } from './Alone.tsx'
import { tell } from './words.ts'

/** Policies that no project belongs to, and projects that belong to no policy. */
export function Unlinked(variables: Required<UnlinkedQueryVariables>): VNode {
  const answer = useLasting(useAnswer(UnlinkedDocument, variables))
  const totals = answer.state === 'told' ? answer.data : undefined
  // A list that is open stays open while the slider moves, and is read anew.
  const key = JSON.stringify(variables)
  return (
    <section class="unlinked">
      <h2>{tell('unlinked')}</h2>
      <Folded
        title={tell('policiesAlone')}
        total={totals?.policiesWithoutProjects.totalCount}
        all={totals?.policies.totalCount}
        list={() => <PoliciesAlone key={key} {...variables} />}
      />
      <Folded
        title={tell('projectsAlone')}
        total={totals?.projectsWithoutPolicies.totalCount}
        all={totals?.projects.totalCount}
        list={() => <ProjectsAlone key={key} {...variables} />}
      />
      <Shown answer={answer}>{() => null}</Shown>
      <Query document={UnlinkedDocument} variables={variables} />
    </section>
  )
}

interface FoldedProps {
  readonly title: string
  readonly total: number | undefined
  readonly all: number | undefined
  /** Asked for only where it is open. */
  readonly list: () => VNode
}

function Folded({ title, total, all, list }: FoldedProps): VNode {
  const [open, setOpen] = useState(false)
  return (
    <details
      onToggle={(event) => {
        setOpen(event.currentTarget.open)
      }}
    >
      <summary>
        {title}: <strong>{total}</strong>{' '}
        <span class="quiet">
          {tell('of')} {all}
        </span>
      </summary>
      {open && list()}
    </details>
  )
}
