import type { VNode } from 'preact'
import type { EvidenceFragment } from '../generated/documents.ts'
import { evidencePath } from '../state/place.ts'
import { headingPath } from './headingPath.ts'
import { Link } from './Link.tsx'

/** What documents say, word for word: each piece leads to its place in the document. */
export function Evidence({ pieces }: { readonly pieces: readonly EvidenceFragment[] }): VNode {
  return (
    <ul>
      {pieces.map((piece) => (
        <li key={piece.id}>
          <Link to={evidencePath(piece)}>
            <q>{piece.mention}</q>
          </Link>{' '}
          <span class="quiet">{headingPath(piece)}</span>
          {piece.passage !== null && <blockquote>{piece.passage}</blockquote>}
        </li>
      ))}
    </ul>
  )
}
