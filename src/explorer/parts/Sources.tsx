import type { VNode } from 'preact'
import { useId } from 'preact/hooks'
import type { EvidenceFragment } from '../generated/documents.ts'
import { hushed } from '../state/hushed.ts'
import { evidencePath } from '../state/place.ts'
import { say } from '../words.ts'
import { Evidence } from './Evidence.tsx'
import { headingPath } from './headingPath.ts'
import { Link } from './Link.tsx'
import './Sources.css'

/** Said of most facts in as many places or fewer. */
const SHOWN = 2

/**
 * The words that carry a fact, in its row: who points at the row sees where the first of them stand, who points at
 * words where these do; a click opens the document there.
 */
export function Sources({ pieces }: { readonly pieces: readonly EvidenceFragment[] }): VNode {
  const rest = pieces.slice(SHOWN)
  return (
    <span class={hushed.value ? 'sources' : 'sources telling'}>
      {pieces.slice(0, SHOWN).map((piece) => (
        <Source key={piece.id} piece={piece} />
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

function Source({ piece }: { readonly piece: EvidenceFragment }): VNode {
  const id = useId()
  const { mention, passage } = piece
  return (
    <span class="source">
      <Link to={evidencePath(piece)} describedBy={id}>
        <q>{mention}</q>
      </Link>
      <span class="source-place" role="tooltip" id={id}>
        <q>{passage ?? mention}</q>
        <br />
        {headingPath(piece)}
      </span>
    </span>
  )
}
