import type { StatedStatement } from '../graph/Assembly.ts'
import { endYearOf } from '../documents/endYearOf.ts'
import { stageRank } from '../model/stageRank.ts'
import { groupBy } from '../text/groupBy.ts'
import type { ConflictRecord } from './ConflictRecord.ts'
import { isStage, type StatedStage } from './isStage.ts'

/** A stage that is told of an earlier year than a lower one: what was built is not begun afterwards. */
export function stageConflicts(statements: readonly StatedStatement[]): ConflictRecord[] {
  const done = statements.filter(isStage).filter(({ said }) => said.modality === 'DONE')
  return [...groupBy(done, ({ subject }) => subject)].flatMap(([subject, told]): ConflictRecord[] => {
    const turned = told.filter((one) => told.some((other) => goesBack(one, other) || goesBack(other, one)))
    if (turned.length === 0) return []
    const year = Math.max(...turned.map(({ said }) => endYearOf(said.period)))
    return [{ sort: 'STAGE', subject, year, statements: turned }]
  })
}

/** A halt is no going back: it may come after any stage; and what was held may be planned again. */
const goesBack = ({ said }: StatedStage, { said: later }: StatedStage): boolean =>
  endYearOf(said.period) < endYearOf(later.period) &&
  stageRank(later.stage) >= 0 &&
  said.stage !== 'HELD' &&
  stageRank(said.stage) > stageRank(later.stage)
