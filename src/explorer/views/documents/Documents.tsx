import type { VNode } from 'preact'
import { DocumentsDocument, type DocumentsQuery } from '../../generated/documents.ts'
import { Link } from '../../parts/Link.tsx'
import { Query } from '../../parts/Query.tsx'
import { Shown } from '../../parts/Shown.tsx'
import { documentPath } from '../../state/place.ts'
import { useAnswer } from '../../state/useAnswer.ts'
import { CoverageTold } from './CoverageTold.tsx'
import './Documents.css'
import { Facts } from './Facts.tsx'
import { say } from './words.ts'

/** Every document that the graph was read from. */
export function Documents(): VNode {
  const answer = useAnswer(DocumentsDocument, {})
  return (
    <article>
      <h1>{say('title')}</h1>
      <p class="quiet">{say('about')}</p>
      <Shown answer={answer}>
        {({ documents }) =>
          documents.length === 0 ? (
            <p>{say('none')}</p>
          ) : (
            <ul class="documents">
              {documents.map((document) => (
                <Listed key={document.id} document={document} />
              ))}
            </ul>
          )
        }
      </Shown>
      <Query document={DocumentsDocument} variables={{}} />
    </article>
  )
}

function Listed({ document }: { readonly document: DocumentsQuery['documents'][number] }): VNode {
  const { id, title, kind, coverage } = document
  return (
    <li>
      <h2>
        <Link to={documentPath(id)}>{title}</Link> <span class="chip">{say(kind)}</span>
      </h2>
      <Facts document={document} />
      {coverage && (
        <details>
          <summary>
            {say('coverage')}: {coverage.statedPassages} / {coverage.passages} {say('coverageShort')}
          </summary>
          <CoverageTold coverage={coverage} />
        </details>
      )}
    </li>
  )
}
