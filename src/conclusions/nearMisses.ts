import type { Assembly } from '../graph/Assembly.ts'
import { endYearOf } from '../documents/endYearOf.ts'
import { isTimeless } from '../graph/isTimeless.ts'
import { observationIdOf } from '../graph/observationIdOf.ts'
import { stageEntryIdOf } from '../graph/stageEntryIdOf.ts'
import type { NearMissReason } from '../model/vocabularies/NearMissReason.ts'
import { compareText } from '../text/compareText.ts'
import { groupBy } from '../text/groupBy.ts'
import { likenessOf } from '../text/likenessOf.ts'
import type { CommitmentRecord } from './CommitmentRecord.ts'
import { isFigure } from './isFigure.ts'
import { isStage } from './isStage.ts'

/** What was reported near a promise, by the id of the figure or the stage. */
export interface NearMissRecord {
  readonly reason: NearMissReason
  readonly figure?: string
  readonly stage?: string
}

/** What a document reports as done or measured in a year, for a place. */
interface Reported {
  readonly document: string
  readonly subject: string | undefined
  readonly indicator: string | undefined
  readonly words: string
  readonly miss: Pick<NearMissRecord, 'figure' | 'stage'>
}

/** How many are told of one promise, and how alike names must be where the subject is another. */
const MOST = 3
const ALIKE = 0.4

/**
 * Finds what later documents report nearest to a promise that nothing reports on: figures and stages of the same place
 * and year that share its subject or its words, the nearest first.
 */
export function nearMisses(assembly: Assembly): (record: CommitmentRecord) => NearMissRecord[] {
  const nameOf = (id: string | undefined): string => assembly.entities.get(id ?? '')?.name ?? ''
  const reported = groupBy(reportsOf(assembly, nameOf), ({ key }) => key)
  return (record) => {
    if (record.outcome !== 'NOT_REPORTED') return []
    const words = nameOf(record.subject) + nameOf(record.indicator)
    const near = (reported.get(`${record.place} ${record.year}`) ?? [])
      .filter(({ report }) => record.later.has(report.document))
      .map(({ report }) => ({ report, likeness: likenessOf(words, report.words) }))
      .filter(({ report, likeness }) => isSame(record.subject, report.subject) || likeness >= ALIKE)
      .map(({ report, likeness }) => ({
        miss: { ...report.miss, reason: reasonOf(record, report) },
        nearness: likeness + Number(isSame(record.subject, report.subject)),
        id: report.miss.figure ?? report.miss.stage ?? '',
      }))
      .sort((a, b) => b.nearness - a.nearness || compareText(a.id, b.id))
    return [...new Map(near.map(({ id, miss }) => [id, miss])).values()].slice(0, MOST)
  }
}

const isSame = (one: string | undefined, other: string | undefined): boolean =>
  one !== undefined && one === other

function reasonOf(record: CommitmentRecord, { subject, indicator, miss }: Reported): NearMissReason {
  if (miss.stage !== undefined) {
    return isSame(record.subject, subject) ? 'STAGE_OF_SAME_SUBJECT' : 'STAGE_OF_OTHER_SUBJECT'
  }
  if (record.indicator !== indicator) return 'OTHER_INDICATOR'
  return record.subject === subject ? 'OTHER_MEASURE' : 'OTHER_SUBJECT'
}

function reportsOf(
  { statements }: Assembly,
  nameOf: (id: string | undefined) => string,
): { readonly key: string; readonly report: Reported }[] {
  const figures = statements.filter(isFigure).flatMap(({ said, document }) => {
    if (said.kind !== 'ACTUAL' || isTimeless(said.period)) return []
    const report: Reported = {
      document: document.id,
      subject: said.about,
      indicator: said.indicator,
      words: nameOf(said.about) + nameOf(said.indicator),
      miss: { figure: observationIdOf(said) },
    }
    return [{ key: `${said.place} ${endYearOf(said.period)}`, report }]
  })
  const stages = statements.filter(isStage).flatMap(({ said, document }) => {
    if (said.modality !== 'DONE') return []
    const report: Reported = {
      document: document.id,
      subject: said.subject,
      indicator: undefined,
      words: nameOf(said.subject),
      miss: { stage: stageEntryIdOf(said) },
    }
    return [{ key: `${document.place} ${endYearOf(said.period)}`, report }]
  })
  return [...figures, ...stages]
}
