import { ProjectStage } from './vocabularies/ProjectStage.ts'

const order = Object.keys(ProjectStage.values)
/** What an event, a title or a reform comes to is as far as a project that operates. */
const arrived: readonly ProjectStage[] = ['OPERATING', 'HELD', 'GRANTED', 'IN_FORCE']
const halted: readonly ProjectStage[] = ['STALLED', 'POSTPONED']

/**
 * Progress as a number: of two stages told of one time the higher counts. What is stalled or postponed never outranks
 * another.
 */
export const stageRank = (stage: ProjectStage): number => {
  if (halted.includes(stage)) return -1
  return order.indexOf(arrived.includes(stage) ? 'OPERATING' : stage)
}
