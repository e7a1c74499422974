import type { Cardinality } from '../Declarations.ts'
import { Relates } from '../decorators/Relates.ts'

/** Stated links only: what is inferred never stands here. */
export const policies = (cardinality: Cardinality): ReturnType<typeof Relates> =>
  Relates(
    '文件明确说其实施或受其支持的政策',
    'policies that documents say it implements or is supported by',
    {
      types: ['IMPLEMENTS', 'SUPPORTED_BY_POLICY'],
      to: ['Policy'],
      cardinality,
      ...(cardinality === 'list' && { most: 8 }),
      reverse: {
        name: 'plural',
        zh: '实施该政策或受其支持的{}',
        en: '{} that implement it or are supported by it',
      },
    },
  )
