import { stageRank } from '../../model/stageRank.ts'
import type { Compared } from './compareTold.ts'

export interface StageChange {
  readonly key: string
  readonly subject: string
  readonly before: string
  readonly after: string
}

/** Whose newest stage done ranks higher as known by `to` than by `from`, and whose lower; the furthest first. */
export function stageChanges({ subjects, before, after }: Compared): {
  readonly advanced: StageChange[]
  readonly fellBack: StageChange[]
} {
  const changes = subjects
    .flatMap(({ id }) => {
      const [was, is] = [before.get(id), after.get(id)]
      return was && is ? [{ id, was, is, rise: stageRank(is.stage) - stageRank(was.stage) }] : []
    })
    .sort((a, b) => stageRank(b.is.stage) - stageRank(a.is.stage) || Math.abs(b.rise) - Math.abs(a.rise))
  const tell = (fits: (rise: number) => boolean): StageChange[] =>
    changes
      .filter(({ rise }) => fits(rise))
      .map(({ id, was, is }) => ({ key: id, subject: id, before: was.id, after: is.id }))
  return { advanced: tell((rise) => rise > 0), fellBack: tell((rise) => rise < 0) }
}
