import { stageRank } from './stageRank.ts'
import type { ProjectStage } from './vocabularies/ProjectStage.ts'

/** Whether nothing is left to be told of: what is completed or further. */
export const isFinished = (stage: ProjectStage): boolean => stageRank(stage) >= stageRank('COMPLETED')
