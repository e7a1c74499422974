import { stageRank } from '../model/stageRank.ts'
import type { ProjectStage } from '../model/vocabularies/ProjectStage.ts'
import type { StatedStatement } from './Assembly.ts'
import { endYearOf } from '../documents/endYearOf.ts'
import { dateKeyOf } from './positionKeyOf.ts'

export interface Status {
  readonly stage: ProjectStage
  /** The year of the words that it rests on. */
  readonly asOf: number
}

/**
 * How far each subject is: the newest stage reported as done, by period, then by document, then by rank. What is only
 * intended is PLANNED, as of the year of the newest document that says so.
 */
export function statusesOf(statements: readonly StatedStatement[]): ReadonlyMap<string, Status> {
  const newest = new Map<string, { readonly key: string; readonly status: Status }>()
  for (const { said, document } of statements) {
    if (said.sort !== 'stage') continue
    const end = said.period.split('/').at(-1) ?? said.period
    const rank = String(stageRank(said.stage) + 1).padStart(2, '0')
    const told =
      said.modality === 'DONE'
        ? {
            key: `1 ${dateKeyOf(end)} ${dateKeyOf(document.date)} ${rank}`,
            status: { stage: said.stage, asOf: endYearOf(said.period) },
          }
        : {
            key: `0 ${dateKeyOf(document.date)}`,
            status: { stage: 'PLANNED' as const, asOf: endYearOf(document.date) },
          }
    const known = newest.get(said.subject)
    if (!known || known.key < told.key) newest.set(said.subject, told)
  }
  return new Map([...newest].map(([subject, { status }]) => [subject, status]))
}
