import type { Compared } from './compareTold.ts'
import type { SpokenOf } from './Told.ts'

export interface SilentProject {
  readonly key: string
  readonly subject: string
  readonly last: string | undefined
  readonly promised: string | undefined
  readonly between: readonly string[]
}

/** What `from` speaks of, is not known as finished, and `to` does not mention; what was promised comes first. */
export function silentProjects(compared: Compared): SilentProject[] {
  const { subjects, speakers, isAfterFrom, after, intended } = compared
  const found = subjects
    .filter((subject) => isSilent(compared, subject))
    .map(({ id }) => ({
      key: id,
      subject: id,
      last: after.get(id)?.id,
      promised: intended.get(id)?.id,
      between: speakers(id).filter(isAfterFrom),
    }))
  const isPromised = ({ promised }: SilentProject): boolean => promised !== undefined
  return [...found.filter(isPromised), ...found.filter((one) => !isPromised(one))]
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
    stage !== 'COMPLETED' &&
    stage !== 'OPERATING'
  )
}
