import type { Compared } from './compareTold.ts'

export interface NewProject {
  readonly key: string
  readonly project: string
  readonly stage: string | undefined
  readonly earlier: readonly string[]
}

/** Projects that `to` speaks of and `from` does not; what no document spoke of before comes first, then by name. */
export function newProjects({ from, to, subjects, speakers, toldNow }: Compared): NewProject[] {
  const found = subjects
    .filter(({ id, kind }) => kind === 'PROJECT' && speakers(id).includes(to) && !speakers(id).includes(from))
    .map(({ id }) => ({
      key: id,
      project: id,
      stage: toldNow(id)?.id,
      earlier: speakers(id).filter((document) => document !== to),
    }))
  const isKnown = ({ earlier }: NewProject): boolean => earlier.length > 0
  return [...found.filter((one) => !isKnown(one)), ...found.filter(isKnown)]
}
