import type { Assembly } from '../graph/Assembly.ts'
import { endYearOf } from '../documents/endYearOf.ts'
import { observationIdOf } from '../graph/observationIdOf.ts'
import type { ObservationStatement } from '../statements/Seed.ts'
import { groupBy } from '../text/groupBy.ts'
import type { CommitmentRecord } from './CommitmentRecord.ts'
import { growthGap, type GrowthGap } from './growthGap.ts'
import { isFigure, measureOf, type StatedFigure } from './isFigure.ts'
import { judgeFigure, type Judged, type Standard } from './judgeFigure.ts'
import { laterDocuments, laterReports, unreportedOutcome } from './laterReports.ts'
import { preferredOf } from './preferredOf.ts'

/** Every figure that was promised and not only expected, once, with the preferred one of those that later documents report for its period. */
export function figureCommitments({ statements, documents, entities }: Assembly): CommitmentRecord[] {
  const figures = statements.filter(isFigure)
  const reported = figures.filter(({ said }) => said.kind === 'ACTUAL')
  const actuals = groupBy(reported, measureOf)
  const targets = groupBy(
    figures.filter(({ said }) => said.kind === 'TARGET' && !said.forecast),
    ({ said }) => observationIdOf(said),
  )
  return [...targets].flatMap(([target, promised]) => {
    const [first] = promised
    if (!first) return []
    const { indicator, place, about, period } = first.said
    const year = endYearOf(period)
    const curated = entities.get(indicator)?.curated
    const standard = { direction: curated?.direction ?? ('NONE' as const), bound: curated?.targetBound }
    const reports = laterReports(actuals.get(measureOf(first)) ?? [], first.document)
    const later = laterReports(reported, first.document)
    const found =
      reportedFigure(first.said, reports, year, standard) ??
      reportedGap(first.said, growthGap({ entities }, first.said, later, year), standard)
    return {
      sort: 'FIGURE' as const,
      year,
      outcome: unreportedOutcome(documents.values(), first.document, year),
      rule: 'NOTHING_REPORTED' as const,
      weak: curated?.countsWorks ?? false,
      later: laterDocuments(documents.values(), first.document),
      place,
      indicator,
      subject: about,
      target,
      promisedBy: promised.map(({ id }) => id),
      reportedBy: [],
      ...found,
    }
  })
}

/** Only what can be compared with the target reports on it: a level says nothing of a growth that was promised. */
function reportedFigure(
  target: ObservationStatement,
  reports: readonly StatedFigure[],
  year: number,
  standard: Standard,
): (Judged & Pick<CommitmentRecord, 'actual' | 'reportedBy'>) | undefined {
  const judgements = new Map(
    reports.flatMap((report): [StatedFigure, Judged][] => {
      const judged = judgeFigure(target, report.said, standard)
      return judged ? [[report, judged]] : []
    }),
  )
  const fitting = [...judgements.keys()]
  if (fitting.length === 0) return undefined
  const { statement } = preferredOf(fitting, year)
  const judged = judgements.get(statement)
  const actual = observationIdOf(statement.said)
  const saying = fitting.filter(({ said }) => observationIdOf(said) === actual)
  return judged && { ...judged, actual, reportedBy: saying.map(({ id }) => id) }
}

/** No figure of its own reports it, but two that it is the difference of. */
function reportedGap(
  target: ObservationStatement,
  gap: GrowthGap | undefined,
  standard: Standard,
): (Judged & Pick<CommitmentRecord, 'reportedBy'>) | undefined {
  const judged = gap && judgeFigure(target, gap.figures, standard)
  return judged && { ...judged, reportedBy: gap.statements.map(({ id }) => id) }
}
