import { vocabulary } from '../vocabulary.ts'

export const CommitmentSort = vocabulary('CommitmentSort', '承诺的类型', 'What was promised', {
  FIGURE: ['数值', 'a figure'],
  STAGE: ['进展阶段', 'a stage that a project is to reach'],
})
export type CommitmentSort = keyof typeof CommitmentSort.values
