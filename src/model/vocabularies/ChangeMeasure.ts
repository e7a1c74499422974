import { vocabulary } from '../vocabulary.ts'

export const ChangeMeasure = vocabulary(
  'ChangeMeasure',
  '比较的是什么',
  'What of two figures is compared: the first of these that both documents tell',
  {
    VALUE: ['数值', 'the value'],
    SHARE: ['占比', 'the share'],
    GROWTH: ['增速', 'the growth on the year before'],
  },
)
export type ChangeMeasure = keyof typeof ChangeMeasure.values
