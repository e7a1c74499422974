import { vocabulary } from '../vocabulary.ts'

export const OutcomeRule = vocabulary('OutcomeRule', '判断结果的规则', 'By what rule an outcome was judged', {
  AT_LEAST: ['目标为下限（以上、超过）', 'the words bound it from below: at least, over'],
  AT_MOST: ['目标为上限（以内）', 'the words bound it from above: at most'],
  CEILING: [
    '该指标的目标是上限，低于目标不算未完成',
    'a target of this indicator bounds from above: lower is no miss',
  ],
  FLOOR: [
    '该指标的目标是下限，高于目标不算未完成',
    'a target of this indicator bounds from below: more is no miss',
  ],
  MORE_IS_BETTER: ['越高越好', 'more of it is better'],
  LESS_IS_BETTER: ['越低越好', 'less of it is better'],
  NEAR: ['接近目标即为完成', 'it is met by coming near'],
  STAGE_REACHED: ['以所报告的阶段为准', 'by the stage that is reported'],
  FIGURE_FALLS_SHORT: [
    '阶段虽报告，同一承诺中的数值未完成',
    'the stage is reported, but the figure promised with it is missed',
  ],
  NOTHING_REPORTED: ['没有可比的报告', 'nothing that can be compared is reported'],
})
export type OutcomeRule = keyof typeof OutcomeRule.values
