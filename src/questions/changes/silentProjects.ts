import { endYearOf } from '../../documents/endYearOf.ts'
import { silentSince } from '../../documents/silentSince.ts'
import { isFinished } from '../../model/isFinished.ts'
import type { ProjectStage } from '../../model/vocabularies/ProjectStage.ts'
import type { Compared } from './compareTold.ts'
import type { SpokenOf } from './Told.ts'

export interface SilentProject {
  readonly key: string
  readonly subject: string
  readonly last: string | undefined
  readonly promised: string | undefined
  readonly between: readonly string[]
  readonly status: ProjectStage | undefined
  readonly statusAsOf: number | undefined
  readonly lastReported: string | undefined
  readonly silentSince: number | undefined
}

/** What `from` speaks of, is not known as finished, and `to` does not mention; what was promised comes first. */
export function silentProjects(compared: Compared): SilentProject[] {
  const { subjects, speakers, isAfterFrom, after, intended } = compared
  const found = subjects
    .filter((subject) => isSilent(compared, subject))
    .map(({ id }) => ({
      ...ageOf(compared, id),
      key: id,
      subject: id,
      last: after.get(id)?.id,
      promised: intended.get(id)?.id,
      between: speakers(id).filter(isAfterFrom),
    }))
  const isPromised = ({ promised }: SilentProject): boolean => promised !== undefined
  return [...found.filter(isPromised), ...found.filter((one) => !isPromised(one))]
}

/** What was known by `to`: the stage and its year, the newest document that speaks of it, since when others do not. */
function ageOf(
  { documents, speakers, after, intended }: Compared,
  id: string,
): Pick<SilentProject, 'status' | 'statusAsOf' | 'lastReported' | 'silentSince'> {
  const spoke = documents.filter((document) => speakers(id).includes(document.id))
  const last = spoke.at(-1)
  const done = after.get(id)
  const promise = documents.find((document) => document.id === intended.get(id)?.document)
  return {
    status: done?.stage ?? (promise && 'PLANNED'),
    statusAsOf: done ? endYearOf(done.until) : promise && endYearOf(promise.date),
    lastReported: last?.id,
    silentSince:
      last &&
      silentSince(
        documents.slice(documents.indexOf(last) + 1),
        last,
        new Set(spoke.map(({ place }) => place)),
      ),
  }
}

/** Of what is no project only that which has begun or was intended can be unfinished. */
function isSilent(
  { from, to, speakers, before, after, intended }: Compared,
  { id, kind }: SpokenOf,
): boolean {
  const stage = after.get(id)?.stage
  return (
    speakers(id).includes(from) &&
    !speakers(id).includes(to) &&
    (kind === 'PROJECT' || before.has(id) || intended.has(id)) &&
    (stage === undefined || !isFinished(stage))
  )
}
