import type { VNode } from 'preact'
import { useId, useRef, useState } from 'preact/hooks'
import type { EvidenceFragment } from '../generated/documents.ts'
import { evidencePath } from '../state/place.ts'
import { usePointed } from '../state/usePointed.ts'
import { say } from '../words.ts'
import { Evidence } from './Evidence.tsx'
import { Hint } from './Hint.tsx'
import { Link } from './Link.tsx'
import { SourceTold } from './SourceTold.tsx'
import './Sources.css'

/** Said of most facts in as many places or fewer. */
const SHOWN = 2

/**
 * The words that carry a fact, in its row: who points at the row sees where the first of them stand, who points at
 * words where these do; a click opens the document there.
 */
export function Sources({ pieces }: { readonly pieces: readonly EvidenceFragment[] }): VNode {
  const place = useRef<HTMLSpanElement>(null)
  const row = usePointed(place)
  const [meant, setMeant] = useState(0)
  const rest = pieces.slice(SHOWN)
  return (
    <span ref={place} class="sources">
      {pieces.slice(0, SHOWN).map((piece, index) => (
        <Source
          key={piece.id}
          piece={piece}
          row={meant === index ? row : null}
          onMean={(isMeant) => {
            setMeant(isMeant ? index : 0)
          }}
        />
      ))}
      {rest.length > 0 && (
        <details class="evidence">
          <summary>
            {say('evidence')} +{rest.length}
          </summary>
          <Evidence pieces={rest} />
        </details>
      )}
    </span>
  )
}

interface SourceProps {
  readonly piece: EvidenceFragment
  readonly row: Element | null
  readonly onMean: (isMeant: boolean) => void
}

function Source({ piece, row, onMean }: SourceProps): VNode {
  const id = useId()
  const come = (): void => {
    onMean(true)
  }
  const leave = (): void => {
    onMean(false)
  }
  return (
    <span class="source" onPointerEnter={come} onPointerLeave={leave} onFocusIn={come} onFocusOut={leave}>
      <Link to={evidencePath(piece)} describedBy={id}>
        <q>{piece.mention}</q>
      </Link>
      <Hint id={id} row={row}>
        <SourceTold pieces={[piece]} />
      </Hint>
    </span>
  )
}
