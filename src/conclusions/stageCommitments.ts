import type { Assembly } from '../graph/Assembly.ts'
import { endYearOf } from '../documents/endYearOf.ts'
import { dateKeyOf } from '../graph/positionKeyOf.ts'
import { stageEntryIdOf } from '../graph/stageEntryIdOf.ts'
import { stageRank } from '../model/stageRank.ts'
import type { StageStatement } from '../statements/Seed.ts'
import { compareText } from '../text/compareText.ts'
import { groupBy } from '../text/groupBy.ts'
import type { CommitmentRecord } from './CommitmentRecord.ts'
import { isStage, type StatedStage } from './isStage.ts'
import { laterDocuments, laterReports, unreportedOutcome } from './laterReports.ts'

/** Every stage that something was to reach, once, with the newest that later documents report for that year. */
export function stageCommitments(
  { statements, documents }: Assembly,
  placeOf: (subject: string, city: string) => string,
): CommitmentRecord[] {
  const stages = statements.filter(isStage)
  const done = groupBy(
    stages.filter(({ said }) => said.modality === 'DONE'),
    ({ said }) => `${said.subject} ${endYearOf(said.period)}`,
  )
  const intended = groupBy(
    stages.filter((stage) => stage.said.modality === 'INTENDED' && !isPlanToPlan(stage)),
    ({ said }) => stageEntryIdOf(said),
  )
  return [...intended].flatMap(([target, promised]) => {
    const [first] = promised
    if (!first) return []
    const { subject, period } = first.said
    const year = endYearOf(period)
    const reports = laterReports(done.get(`${subject} ${year}`) ?? [], first.document)
    return {
      sort: 'STAGE' as const,
      year,
      outcome: unreportedOutcome(documents.values(), first.document, year),
      rule: 'NOTHING_REPORTED' as const,
      weak: false,
      later: laterDocuments(documents.values(), first.document),
      place: placeOf(subject, first.document.place),
      subject,
      target,
      promisedBy: promised.map(({ id }) => id),
      reportedBy: [],
      ...reportedStage(first.said, reports),
    }
  })
}

/** That something is to be planned in the very year of the document promises nothing. */
const isPlanToPlan = ({ said, document }: StatedStage): boolean =>
  said.stage === 'PLANNED' && endYearOf(said.period) === endYearOf(document.date)

/** The newest by period, then document, then rank: the rule by which a project has its status. */
function reportedStage(
  promised: StageStatement,
  reports: readonly StatedStage[],
): Pick<CommitmentRecord, 'outcome' | 'rule' | 'actual' | 'reportedBy'> | undefined {
  const newest = [...reports].sort((a, b) => compareText(recencyOf(b), recencyOf(a)))[0]
  if (!newest) return undefined
  const actual = stageEntryIdOf(newest.said)
  const reached = progressOf(newest.said.stage) >= progressOf(promised.stage)
  return {
    outcome: reached ? 'MET' : 'MISSED',
    rule: 'STAGE_REACHED',
    actual,
    reportedBy: reports.filter(({ said }) => stageEntryIdOf(said) === actual).map(({ id }) => id),
  }
}

/** What is begun is under construction: a report that says 开工 of what was to be pushed on tells of no failure. */
const progressOf = (stage: StageStatement['stage']): number =>
  stageRank(stage === 'STARTED' ? 'UNDER_CONSTRUCTION' : stage)

const recencyOf = ({ said, document, id }: StatedStage): string => {
  const end = said.period.split('/').at(-1) ?? said.period
  const rank = String(stageRank(said.stage) + 1).padStart(2, '0')
  return [dateKeyOf(end), dateKeyOf(document.date), rank, id].join(' ')
}
