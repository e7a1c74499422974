import { vocabulary } from '../vocabulary.ts'

export const GrowthPrices = vocabulary(
  'GrowthPrices',
  '增速的计价方式',
  'At whose prices the growth of an indicator is told',
  {
    CONSTANT: ['不变价：与现价数值之比不同', 'constant prices: it differs from the ratio of the levels'],
    CURRENT: ['现价', 'current prices'],
  },
)
export type GrowthPrices = keyof typeof GrowthPrices.values
