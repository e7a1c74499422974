import type { ComponentChildren, VNode } from 'preact'
import type { DocumentFactsFragment } from '../../generated/documents.ts'
import { EntityLink } from '../../parts/Link.tsx'
import { say } from './words.ts'

/** What is known of a document itself. */
export function Facts({ document }: { readonly document: DocumentFactsFragment }): VNode {
  const { date, place, issuer, speaker, session, reviews, plans, statements, source, note } = document
  return (
    <dl class="document-facts">
      <Fact name="date">{date}</Fact>
      <Fact name="place">
        <EntityLink {...place} />
      </Fact>
      <Fact name="issuer">{issuer && <EntityLink {...issuer} />}</Fact>
      <Fact name="speaker">{speaker && <EntityLink {...speaker} />}</Fact>
      <Fact name="session">{session}</Fact>
      <Fact name="reviews">{reviews?.edtf.replace('/', '–')}</Fact>
      <Fact name="plans">{plans?.edtf.replace('/', '–')}</Fact>
      <Fact name="statements">{statements.totalCount}</Fact>
      <Fact name="source">{say(source)}</Fact>
      <Fact name="note">{note}</Fact>
    </dl>
  )
}

interface FactProps {
  readonly name: Parameters<typeof say>[0]
  readonly children: ComponentChildren
}

/** What is not known is not listed. */
function Fact({ name, children }: FactProps): VNode | null {
  if (children === null || children === undefined) return null
  return (
    <div>
      <dt>{say(name)}</dt>
      <dd>{children}</dd>
    </div>
  )
}
