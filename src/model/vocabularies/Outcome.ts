import { vocabulary } from '../vocabulary.ts'

export const Outcome = vocabulary('Outcome', '承诺的结果', 'What became of a promise', {
  MET: ['已实现', 'what was promised, or more, is reported'],
  MISSED: ['未实现', 'less than promised is reported'],
  NOT_REPORTED: [
    '回顾该年的文件未报告',
    'a document that reviews the year is loaded and says nothing that can be compared',
  ],
  PENDING: ['尚无回顾该年的文件', 'no document that reviews the year is loaded'],
})
export type Outcome = keyof typeof Outcome.values
