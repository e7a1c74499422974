import type { Assembly } from '../graph/Assembly.ts'
import { clausesBetween } from './clausesBetween.ts'
import type { CommitmentRecord } from './CommitmentRecord.ts'

/**
 * A stage is not met by a figure that falls short of its own promise: where one clause promises a stage and a figure of
 * the same subject and year, and the figure is missed, so is the stage.
 */
export function fallShort(assembly: Assembly, records: readonly CommitmentRecord[]): CommitmentRecord[] {
  const statements = new Map(assembly.statements.map((statement) => [statement.id, statement]))
  const shareClause = clausesBetween(assembly)
  const missed = records.filter(({ sort, outcome }) => sort === 'FIGURE' && outcome === 'MISSED')
  const together = (stage: CommitmentRecord, figure: CommitmentRecord): boolean =>
    stage.promisedBy.some((one) =>
      figure.promisedBy.some((other) => {
        const [a, b] = [statements.get(one), statements.get(other)]
        return a !== undefined && b !== undefined && shareClause(a, b)
      }),
    )
  return records.map((record) => {
    if (record.sort !== 'STAGE' || record.outcome !== 'MET') return record
    const short = missed.some(
      (figure) =>
        figure.subject === record.subject && figure.year === record.year && together(record, figure),
    )
    return short ? { ...record, outcome: 'MISSED', rule: 'FIGURE_FALLS_SHORT' } : record
  })
}
