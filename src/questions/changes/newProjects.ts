import type { Compared } from './compareTold.ts'

export interface NewProject {
  readonly key: string
  readonly project: string
  readonly stage: string | undefined
  readonly earlier: readonly string[]
}

/** Projects that `to` speaks of and `from` does not, by name: those that no document spoke of before, and the others. */
export function newProjects({ from, to, subjects, speakers, toldNow }: Compared): {
  readonly newProjects: NewProject[]
  readonly returned: NewProject[]
} {
  const found = subjects
    .filter(({ id, kind }) => kind === 'PROJECT' && speakers(id).includes(to) && !speakers(id).includes(from))
    .map(({ id }) => ({
      key: id,
      project: id,
      stage: toldNow(id)?.id,
      earlier: speakers(id).filter((document) => document !== to),
    }))
  return {
    newProjects: found.filter(({ earlier }) => earlier.length === 0),
    returned: found.filter(({ earlier }) => earlier.length > 0),
  }
}
