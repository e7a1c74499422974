import type { Words } from './Words.ts'

/** What a document says of a project's progress, in the order of `stageRank`. */
export const ProjectStage = {
  PLANNED: 'PLANNED',
  PREPARATORY: 'PREPARATORY',
  SIGNED: 'SIGNED',
  STARTED: 'STARTED',
  UNDER_CONSTRUCTION: 'UNDER_CONSTRUCTION',
  COMPLETED: 'COMPLETED',
  OPERATING: 'OPERATING',
  STALLED: 'STALLED',
} as const
export type ProjectStage = (typeof ProjectStage)[keyof typeof ProjectStage]

export const stageWords: Readonly<Record<ProjectStage, Words>> = {
  PLANNED: { zh: '谋划、规划', en: 'planned' },
  PREPARATORY: { zh: '前期工作', en: 'preparatory work' },
  SIGNED: { zh: '签约', en: 'signed' },
  STARTED: { zh: '开工', en: 'started' },
  UNDER_CONSTRUCTION: { zh: '在建、推进', en: 'under construction' },
  COMPLETED: { zh: '建成、竣工', en: 'completed' },
  OPERATING: { zh: '投产、投运、并网、运营', en: 'operating' },
  STALLED: { zh: '停滞', en: 'stalled' },
}

/** Progress as a number: where two stages are told of one time, the higher one counts. STALLED never outranks. */
export const stageRank = (stage: ProjectStage): number =>
  stage === ProjectStage.STALLED ? -1 : Object.keys(ProjectStage).indexOf(stage)
