import { vocabulary } from '../vocabulary.ts'

export const IndicatorDirection = vocabulary(
  'IndicatorDirection',
  '指标的优劣方向',
  'Which way an indicator improves',
  {
    UP: ['越高越好', 'more is better'],
    DOWN: ['越低越好', 'less is better'],
    NONE: ['无优劣', 'neither'],
  },
)
export type IndicatorDirection = keyof typeof IndicatorDirection.values
