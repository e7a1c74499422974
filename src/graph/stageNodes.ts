import { stageRank } from '../model/stageRank.ts'
import type { Assembly } from './Assembly.ts'
import { dateKeyOf } from './positionKeyOf.ts'
import { stageEntryIdOf } from './stageEntryIdOf.ts'
import { yearOf } from './yearOf.ts'

/** Stages: one a subject, period, stage and modality, whichever documents tell of it. */
export function stageNodes({ statements, draft }: Assembly): void {
  for (const { id, said } of statements) {
    if (said.sort !== 'stage') continue
    const { subject, stage, period, modality } = said
    const entry = stageEntryIdOf(said)
    const rank = String(stageRank(stage) + 1).padStart(2, '0')
    const sortKey = `${dateKeyOf(period.split('/').at(-1) ?? period)} ${modality} ${rank} ${subject}`
    draft.node('StageEntry', entry, { stage, modality, edtf: period, year: yearOf(period), sortKey })
    draft.edge(subject, 'HAS_STAGE', entry)
    draft.edge(id, 'STATES_STAGE', entry)
  }
}
