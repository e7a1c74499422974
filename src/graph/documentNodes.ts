import type { Assembly } from './Assembly.ts'
import { dateKeyOf } from './positionKeyOf.ts'

/** Documents with their sections, place, issuer and speaker. */
export function documentNodes({ documents, draft }: Assembly): void {
  for (const document of documents.values()) {
    draft.node('Document', document.id, {
      title: document.title,
      kind: document.kind,
      date: document.date,
      session: document.session,
      reviewsPeriod: document.reviews,
      plansPeriod: document.plans,
      note: document.note,
      length: document.length,
      source: 'SEED',
      sortKey: `${dateKeyOf(document.date)} ${document.id}`,
    })
    draft.edge(document.id, 'DOCUMENT_PLACE', document.place)
    draft.edge(document.id, 'DOCUMENT_ISSUER', document.issuer)
    if (document.speaker !== undefined) draft.edge(document.id, 'DOCUMENT_SPEAKER', document.speaker)
    for (const { title, level, start } of document.sections) {
      const offset = String(start).padStart(9, '0')
      const id = `section:${document.id.split(':')[1] ?? ''}-${start}`
      draft.node('Section', id, { title, level, start, sortKey: `${document.id} ${offset}` })
      draft.edge(document.id, 'HAS_SECTION', id)
    }
  }
}
