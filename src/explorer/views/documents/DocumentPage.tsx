import type { VNode } from 'preact'
import { useMemo } from 'preact/hooks'
import { DocumentPageDocument } from '../../generated/documents.ts'
import { Link } from '../../parts/Link.tsx'
import { Query } from '../../parts/Query.tsx'
import { Shown } from '../../parts/Shown.tsx'
import { search } from '../../state/place.ts'
import { useAnswer } from '../../state/useAnswer.ts'
import { useTitle } from '../../state/useTitle.ts'
import { askedPlace } from './askedPlace.ts'
import './Documents.css'
import { Facts } from './Facts.tsx'
import { Loaded } from './Loaded.tsx'
import { Sections } from './Sections.tsx'
import type { DocumentTold } from './told.ts'
import { say } from './words.ts'

/** One document: what it is, its outline, and its text or, where that is not loaded, what each section states. */
export function DocumentPage({ id }: { readonly id: string }): VNode {
  const variables = { id }
  const answer = useAnswer(DocumentPageDocument, variables)
  return (
    <>
      <Shown answer={answer}>
        {({ document }) => (document ? <Told document={document} /> : <NoDocument />)}
      </Shown>
      <Query document={DocumentPageDocument} variables={variables} />
    </>
  )
}

const NoDocument = (): VNode => (
  <p role="alert">
    {say('missing')} <Link to="/documents">{say('title')}</Link>
  </p>
)

function Told({ document }: { readonly document: DocumentTold }): VNode {
  const { title, kind, coverage } = document
  const asked = useMemo(() => askedPlace(search.value), [search.value])
  useTitle(title)
  return (
    <article>
      <h1>
        {title} <span class="chip">{say(kind)}</span>
      </h1>
      <Facts document={document} />
      {coverage ? (
        <Loaded document={document} coverage={coverage} asked={asked} />
      ) : (
        <Sections document={document} asked={asked} />
      )}
    </article>
  )
}
