import { vocabulary } from '../vocabulary.ts'

export const ConflictSort = vocabulary('ConflictSort', '矛盾的类型', 'How statements contradict each other', {
  FIGURE: [
    '同一指标、地域、对象、时间的数值不同，且非四舍五入所致',
    'they give different figures of one measure and period, beyond rounding',
  ],
  GROWTH: [
    '所述增速与前后两年的数值不符；按不变价计算增速的指标除外',
    'the growth told does not follow from the levels of two years; indicators whose growth is told at constant prices excepted',
  ],
  STAGE: [
    '先述已建成或投运，后来又述更低的阶段；或后来所述阶段倒退',
    'a later stage is told of an earlier time than a lower one',
  ],
})
export type ConflictSort = keyof typeof ConflictSort.values
