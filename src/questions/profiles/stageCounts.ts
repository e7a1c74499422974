import { ProjectStage } from '../../model/vocabularies/ProjectStage.ts'
import type { Member } from './Member.ts'

export interface StageCount {
  readonly stage: ProjectStage | null
  readonly count: number
}

/** How many projects are at which stage, in the order of progress; those of which none is told last. */
export function stageCounts(members: readonly Member[]): StageCount[] {
  const projects = members.filter(({ kind }) => kind === 'PROJECT')
  const stages = [...(Object.keys(ProjectStage.values) as ProjectStage[]), null]
  return stages
    .map((stage) => ({
      stage,
      count: projects.filter(({ status }) => (status ?? null) === stage).length,
    }))
    .filter(({ count }) => count > 0)
}
