import type { VNode } from 'preact'
import type { EvidenceFragment } from '../generated/documents.ts'
import { documentPath } from '../state/place.ts'
import { Link } from './Link.tsx'

/** What documents say, word for word: each piece leads to its place in the document. */
export function Evidence({ pieces }: { readonly pieces: readonly EvidenceFragment[] }): VNode {
  return (
    <ul>
      {pieces.map(({ id, mention, start, section, passage, document }) => (
        <li key={id}>
          <Link to={documentPath(document.id, start)}>
            <q>{mention}</q>
          </Link>{' '}
          <span class="quiet">
            {document.date} {[document.title, ...section].join(' › ')}
          </span>
          {passage !== null && <blockquote>{passage}</blockquote>}
        </li>
      ))}
    </ul>
  )
}
