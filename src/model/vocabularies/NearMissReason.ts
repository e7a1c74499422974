import { vocabulary } from '../vocabulary.ts'

export const NearMissReason = vocabulary(
  'NearMissReason',
  '为何不能视为结果',
  'Why what is reported nearest to a promise is no report on it',
  {
    OTHER_MEASURE: [
      '同一指标，但所给的不是同类数值（水平、增速、占比）',
      'the same indicator, but not the same measure: a level, a growth, a share',
    ],
    OTHER_INDICATOR: ['另一指标', 'another indicator'],
    OTHER_SUBJECT: ['同一指标，另一对象或范围', 'the same indicator of another subject or scope'],
    STAGE_OF_SAME_SUBJECT: [
      '同一对象的阶段，而承诺的是数值',
      'a stage of the same subject, while a figure was promised',
    ],
    STAGE_OF_OTHER_SUBJECT: ['名称相近的另一对象的阶段', 'a stage of another subject of a like name'],
  },
)
export type NearMissReason = keyof typeof NearMissReason.values
