import { vocabulary } from '../vocabulary.ts'

export const PreferenceRule = vocabulary(
  'PreferenceRule',
  '取舍规则：依次比较，先分出高下者为准',
  'By what rule one of several statements is preferred; they are tried in this order',
  {
    REVIEWS_THE_YEAR: ['该文件回顾该年', 'its document reviews the year'],
    NEAREST_IN_TIME: ['文件日期离该年最近', 'its document is nearest to the year'],
    HIGHER_AUTHORITY: [
      '文件更权威：政府工作报告、计划报告、新闻报道依次',
      'its document has more authority: work report, plan report, press article',
    ],
    LATEST: ['文件更晚', 'its document is the later'],
    FIRST_IN_ORDER: ['文中在前', 'it stands earlier in the text'],
  },
)
export type PreferenceRule = keyof typeof PreferenceRule.values
