import { vocabulary } from '../vocabulary.ts'

export const GroupOrder = vocabulary('GroupOrder', '分组的顺序', 'In what order groups come', {
  COUNT_DESC: ['项目多者在前', 'those of many projects first'],
  COUNT_ASC: ['项目少者在前', 'those of few projects first'],
  KEY_ASC: [
    '按分组依据：名称（拼音）、阶段先后、年份，升序；无者在后',
    'by what they are grouped by: name (pinyin), progress, year, ascending; those without one last',
  ],
  KEY_DESC: ['按分组依据，降序；无者在后', 'by what they are grouped by, descending; those without one last'],
})
export type GroupOrder = keyof typeof GroupOrder.values
