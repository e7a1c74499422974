import type { Assembly } from '../graph/Assembly.ts'
import { hashOf } from '../text/hashOf.ts'
import { sortKeyOf } from '../text/sortKeyOf.ts'
import type { CommitmentRecord } from './CommitmentRecord.ts'
import { fallShort } from './fallShort.ts'
import { figureCommitments } from './figureCommitments.ts'
import { nearMisses, type NearMissRecord } from './nearMisses.ts'
import { onlyCountyOf } from './onlyCountyOf.ts'
import { stageCommitments } from './stageCommitments.ts'

/** What documents promised, joined with what later ones report: a node each, by year, then figures, then stages. */
export function concludeCommitments(assembly: Assembly): void {
  const countyOf = onlyCountyOf(assembly)
  const placeOf = (subject: string, city: string): string => countyOf(subject) ?? city
  const records = [...figureCommitments(assembly), ...stageCommitments(assembly, placeOf)]
  const nearest = nearMisses(assembly)
  for (const record of fallShort(assembly, records)) commitmentNode(assembly, record, nearest(record))
}

function commitmentNode(
  { draft, entities }: Assembly,
  record: CommitmentRecord,
  nearest: readonly NearMissRecord[],
): void {
  const { sort, year, outcome, rule, weak, gap, gapUnit } = record
  const id = `commitment:${hashOf([sort, record.target])}`
  const names = [record.indicator, record.place, record.subject].map(
    (one) => entities.get(one ?? '')?.name ?? '',
  )
  const sortKey = [year, sort, ...names.map(sortKeyOf), id].join(' ')
  draft.node('Commitment', id, { year, sort, outcome, rule, weak, gap, gapUnit, sortKey })
  const figure = sort === 'FIGURE'
  const ends: [type: string, to: string | undefined][] = [
    ['COMMITTED_FOR', record.place],
    ['COMMITTED_INDICATOR', record.indicator],
    ['COMMITTED_SUBJECT', record.subject],
    [figure ? 'COMMITTED_TARGET' : 'COMMITTED_STAGE', record.target],
    [figure ? 'REPORTED_ACTUAL' : 'REPORTED_STAGE', record.actual],
    ...record.promisedBy.map((said): [string, string] => ['PROMISED_BY', said]),
    ...record.reportedBy.map((said): [string, string] => ['REPORTED_BY', said]),
  ]
  for (const [type, to] of ends) if (to !== undefined) draft.edge(id, type, to)
  for (const [index, { reason, figure, stage }] of nearest.entries()) {
    const miss = `near-miss:${hashOf([id, figure ?? null, stage ?? null])}`
    draft.node('NearMiss', miss, { reason, sortKey: `${id} ${index}` })
    draft.edge(id, 'NEAREST', miss)
    if (figure !== undefined) draft.edge(miss, 'NEAR_FIGURE', figure)
    if (stage !== undefined) draft.edge(miss, 'NEAR_STAGE', stage)
  }
}
