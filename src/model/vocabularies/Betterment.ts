import { vocabulary } from '../vocabulary.ts'

export const Betterment = vocabulary(
  'Betterment',
  '变化是好是坏',
  'Whether a change is for the better, by the direction of its indicator',
  {
    BETTER: ['变好', 'for the better'],
    WORSE: ['变差', 'for the worse'],
    NEUTRAL: ['没有变化，或指标无优劣', 'no change, or an indicator without a better or worse'],
    OPEN: ['原文写法不足以判断，如“10个”之后为“9个以上”', 'the words leave it open: “at least 9” after 10'],
  },
)
export type Betterment = keyof typeof Betterment.values
