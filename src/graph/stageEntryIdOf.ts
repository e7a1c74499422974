import type { StageStatement } from '../statements/Seed.ts'
import { hashOf } from '../text/hashOf.ts'

/** Two documents that tell of the same stage at the same time state one entry. */
export const stageEntryIdOf = ({ subject, stage, period, modality }: StageStatement): string =>
  `stage-entry:${hashOf([subject, stage, period, modality])}`
