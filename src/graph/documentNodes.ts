import { type CoveredPassage, passagesBySection, sumOfCoverage } from '../documents/coverageOf.ts'
import { coverageCounts } from '../model/coverageCounts.ts'
import type { Assembly } from './Assembly.ts'
import { dateKeyOf } from './positionKeyOf.ts'

/** Documents with their sections, place, issuer and speaker. */
export function documentNodes({ documents, draft, passages }: Assembly): void {
  for (const document of documents.values()) {
    const covered = passages.get(document.id)
    draft.node('Document', document.id, {
      title: document.title,
      kind: document.kind,
      date: document.date,
      session: document.session,
      reviewsPeriod: document.reviews,
      plansPeriod: document.plans,
      note: document.note,
      length: document.length,
      source: document.source ?? 'SEED',
      coverageCounts: covered && countsOf(covered),
      sortKey: `${dateKeyOf(document.date)} ${document.id}`,
    })
    draft.edge(document.id, 'DOCUMENT_PLACE', document.place)
    draft.edge(document.id, 'DOCUMENT_ISSUER', document.issuer)
    if (document.speaker !== undefined) draft.edge(document.id, 'DOCUMENT_SPEAKER', document.speaker)
    const bySection = covered && passagesBySection(covered, document.sections)
    for (const section of document.sections) {
      const { title, level, start } = section
      const inside = bySection?.get(section)
      const offset = String(start).padStart(9, '0')
      const id = `section:${document.id.split(':')[1] ?? ''}-${start}`
      draft.node('Section', id, {
        title,
        level,
        start,
        coverageCounts: inside && countsOf(inside),
        sortKey: `${document.id} ${offset}`,
      })
      draft.edge(document.id, 'HAS_SECTION', id)
    }
  }
}

function countsOf(passages: readonly CoveredPassage[]): number[] {
  const sum = sumOfCoverage(passages)
  return coverageCounts.map((name) => sum[name])
}
