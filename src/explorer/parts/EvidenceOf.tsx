import type { ComponentChildren, VNode } from 'preact'
import { useId, useRef, useState } from 'preact/hooks'
import { EvidenceOfDocument, type EvidenceFragment, type EvidenceOfQuery } from '../generated/documents.ts'
import { useAnswer } from '../state/useAnswer.ts'
import { usePointed } from '../state/usePointed.ts'
import { say } from '../words.ts'
import { Evidence } from './Evidence.tsx'
import { Hint } from './Hint.tsx'
import { Shown } from './Shown.tsx'
import { SourceTold } from './SourceTold.tsx'

/** So many pieces fit beside a row. */
const HINTED = 4

interface Props {
  /** Of statements, relations or commitments: at most 100. */
  readonly ids: readonly string[]
  readonly summary?: ComponentChildren
}

/**
 * Where documents state something; read when it is pointed at or opened, for a hub has hundreds of such rows. Who
 * points at the row sees the first places.
 */
export function EvidenceOf({ ids, summary = say('evidence') }: Props): VNode {
  const id = useId()
  const place = useRef<HTMLDetailsElement>(null)
  const row = usePointed(place)
  const [open, setOpen] = useState(false)
  const wanted = useRef(false)
  wanted.current ||= open || row !== null
  const answer = useAnswer(EvidenceOfDocument, wanted.current ? { ids: [...ids] } : null)
  return (
    <>
      <details
        ref={place}
        class="evidence"
        onToggle={(event) => {
          setOpen(event.currentTarget.open)
        }}
      >
        <summary aria-describedby={answer.state === 'told' ? id : undefined}>{summary}</summary>
        {open && <Shown answer={answer}>{({ nodes }) => <Told nodes={nodes} />}</Shown>}
      </details>
      {answer.state === 'told' && (
        <Hint id={id} row={open ? null : row}>
          <SourceTold
            pieces={answer.data.nodes
              .flatMap(groundsOf)
              .flatMap(({ evidence }) => evidence)
              .slice(0, HINTED)}
          />
        </Hint>
      )}
    </>
  )
}

const Told = ({ nodes }: EvidenceOfQuery): VNode => (
  <>
    {[...Map.groupBy(nodes.flatMap(groundsOf), ({ title }) => title)].map(([title, grounds]) => (
      <div key={title}>
        {title !== '' && <p class="quiet">{title}</p>}
        <Evidence pieces={grounds.flatMap(({ evidence }) => evidence)} />
      </div>
    ))}
  </>
)

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
