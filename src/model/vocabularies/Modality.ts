import { vocabulary } from '../vocabulary.ts'

export const Modality = vocabulary(
  'Modality',
  '事实或意向',
  'Whether a document reports a fact or an intention',
  {
    DONE: ['已经发生', 'reported as a fact'],
    INTENDED: ['计划进行', 'stated as an intention'],
  },
)
export type Modality = keyof typeof Modality.values
