import { ProjectStage } from './vocabularies/ProjectStage.ts'

/** Progress as a number: of two stages told of one time the higher counts. STALLED never outranks another. */
export const stageRank = (stage: ProjectStage): number =>
  stage === 'STALLED' ? -1 : Object.keys(ProjectStage.values).indexOf(stage)
