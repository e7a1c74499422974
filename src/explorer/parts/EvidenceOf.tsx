import type { ComponentChildren, VNode } from 'preact'
import { useState } from 'preact/hooks'
import { EvidenceOfDocument, type EvidenceFragment, type EvidenceOfQuery } from '../generated/documents.ts'
import { useAnswer } from '../state/useAnswer.ts'
import { say } from '../words.ts'
import { Evidence } from './Evidence.tsx'
import { Shown } from './Shown.tsx'

interface Props {
  /** Of statements, relations or commitments: at most 100. */
  readonly ids: readonly string[]
  readonly summary?: ComponentChildren
}

/** Where documents state something; read when it is opened, for a hub has hundreds of such rows. */
export function EvidenceOf({ ids, summary = say('evidence') }: Props): VNode {
  const [open, setOpen] = useState(false)
  return (
    <details
      class="evidence"
      onToggle={(event) => {
        setOpen(event.currentTarget.open)
      }}
    >
      <summary>{summary}</summary>
      {open && <Opened ids={ids} />}
    </details>
  )
}

function Opened({ ids }: Pick<Props, 'ids'>): VNode {
  const answer = useAnswer(EvidenceOfDocument, { ids: [...ids] })
  return (
    <Shown answer={answer}>
      {({ nodes }) =>
        [...Map.groupBy(nodes.flatMap(groundsOf), ({ title }) => title)].map(([title, grounds]) => (
          <div key={title}>
            {title !== '' && <p class="quiet">{title}</p>}
            <Evidence pieces={grounds.flatMap(({ evidence }) => evidence)} />
          </div>
        ))
      }
    </Shown>
  )
}

interface Grounds {
  /** What of a commitment it is; of anything else there is but one. */
  readonly title: string
  readonly evidence: readonly EvidenceFragment[]
}

function groundsOf(node: EvidenceOfQuery['nodes'][number]): Grounds[] {
  if (!node) return []
  if ('evidence' in node) return [{ title: '', evidence: node.evidence }]
  if ('statements' in node) return node.statements.map(({ evidence }) => ({ title: '', evidence }))
  if (!('promisedBy' in node)) return []
  return [
    ...node.promisedBy.map(({ evidence }) => ({ title: say('target'), evidence })),
    ...node.reportedBy.map(({ evidence }) => ({ title: say('actual'), evidence })),
  ]
}
