import { vocabulary } from '../vocabulary.ts'

export const TargetBound = vocabulary(
  'TargetBound',
  '目标的约束方向',
  'Which side a target of an indicator bounds, whatever its words',
  {
    CEILING: ['上限：低于目标不算未完成', 'from above: to stay below is no failure'],
    FLOOR: ['下限：高于目标不算未完成', 'from below: to pass it is no failure'],
  },
)
export type TargetBound = keyof typeof TargetBound.values
