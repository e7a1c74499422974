import { stageRank } from '../../model/stageRank.ts'
import type { Compared } from './compareTold.ts'
import type { StageSaid } from './Told.ts'

export interface StageChange {
  readonly key: string
  readonly subject: string
  readonly before: string
  readonly after: string
}

interface Turn {
  readonly id: string
  readonly was: StageSaid
  readonly is: StageSaid
}

const riseOf = ({ was, is }: Turn): number => stageRank(is.stage) - stageRank(was.stage)

/**
 * Whose newest stage done, as `to` tells it, ranks higher than as known by `from`, and whose lower; the furthest first.
 * A lower stage of the same time is no going back: two reports on one year may each tell another part of it.
 */
export function stageChanges({ subjects, before, doneNow }: Compared): {
  readonly advanced: StageChange[]
  readonly fellBack: StageChange[]
} {
  const turns = subjects
    .flatMap(({ id }): Turn[] => {
      const [was, is] = [before.get(id), doneNow.get(id)]
      return was && is && was.until <= is.until ? [{ id, was, is }] : []
    })
    .sort(
      (a, b) => stageRank(b.is.stage) - stageRank(a.is.stage) || Math.abs(riseOf(b)) - Math.abs(riseOf(a)),
    )
  const tell = (fits: (turn: Turn) => boolean): StageChange[] =>
    turns.filter(fits).map(({ id, was, is }) => ({ key: id, subject: id, before: was.id, after: is.id }))
  return {
    advanced: tell((turn) => riseOf(turn) > 0),
    fellBack: tell((turn) => riseOf(turn) < 0 && turn.was.until < turn.is.until),
  }
}
