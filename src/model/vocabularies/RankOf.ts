import { vocabulary } from '../vocabulary.ts'

export const RankOf = vocabulary('RankOf', '排名的对象', 'What a rank orders', {
  VALUE: ['按数值', 'the value'],
  GROWTH: ['按增速', 'the growth'],
})
export type RankOf = keyof typeof RankOf.values
