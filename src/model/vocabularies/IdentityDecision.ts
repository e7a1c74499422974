import { vocabulary } from '../vocabulary.ts'

export const IdentityDecision = vocabulary(
  'IdentityDecision',
  '同一性判断',
  'Whether like names are one thing: a recorded, reversible decision',
  {
    SAME: ['同一事物，已合并', 'one thing, merged'],
    DISTINCT: ['不同事物', 'different things'],
    UNDECIDED: [
      '可能是同一事物或其一部分，文件未说明，未合并',
      'perhaps one thing, or one a part of the other: no document says so, and they are not merged',
    ],
  },
)
export type IdentityDecision = keyof typeof IdentityDecision.values
