import { vocabulary } from '../vocabulary.ts'

export const ChainRole = vocabulary(
  'ChainRole',
  '在产业链中的作用',
  'What part something plays in an industry',
  {
    LEADER: ['龙头、链主', 'the leading one'],
    CORE: ['链上核心', 'a core of the chain'],
  },
)
export type ChainRole = keyof typeof ChainRole.values
