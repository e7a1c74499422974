import { vocabulary } from '../vocabulary.ts'

export const LinkBasis = vocabulary(
  'LinkBasis',
  '政策与项目联系的依据',
  'What a link of policy and project rests on',
  {
    STATED: ['文件明说', 'a document says so'],
    INFERRED: ['依规则推断', 'it is inferred by named rules'],
  },
)
export type LinkBasis = keyof typeof LinkBasis.values
