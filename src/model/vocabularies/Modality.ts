import { vocabulary } from '../vocabulary.ts'

export const Modality = vocabulary(
  'Modality',
  '已发生、计划或长期成立',
  'Whether a document reports a fact, states an intention, or says what holds without a time',
  {
    DONE: ['已经发生', 'reported as a fact of its time'],
    STANDING: ['长期成立，不限时间', 'holds without a time'],
    INTENDED: ['计划进行', 'stated as an intention'],
  },
)
export type Modality = keyof typeof Modality.values
