import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { RelationEvidenceDocument } from '../../generated/documents.ts'
import { Evidence } from '../../parts/Evidence.tsx'
import { Shown } from '../../parts/Shown.tsx'
import { useAnswer } from '../../state/useAnswer.ts'
import { say as sayPage } from '../../words.ts'

/** Where documents state a relation; read when it is opened, for a hub has hundreds of them. */
export function RelationEvidence({ id }: { readonly id: string }): VNode {
  const [open, setOpen] = useState(false)
  return (
    <details
      class="evidence"
      onToggle={(event) => {
        setOpen(event.currentTarget.open)
      }}
    >
      <summary>{sayPage('evidence')}</summary>
      {open && <Opened id={id} />}
    </details>
  )
}

function Opened({ id }: { readonly id: string }): VNode {
  const answer = useAnswer(RelationEvidenceDocument, { id })
  return (
    <Shown answer={answer}>
      {({ node }) =>
        node &&
        'statements' in node && <Evidence pieces={node.statements.flatMap(({ evidence }) => evidence)} />
      }
    </Shown>
  )
}
