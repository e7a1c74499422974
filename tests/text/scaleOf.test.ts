import { expect, it } from 'vitest'
import { scaleOf } from '../../src/text/scaleOf.ts'

it.each([
  ['亿元', '元', 1e8],
  ['万亩', '亩', 1e4],
  ['万亿元', '元', 1e12],
  ['千瓦', '瓦', 1e3],
  ['万千瓦', '瓦', 1e7],
  ['个百分点', '个百分点', 1],
  ['%', '%', 1],
])('%s is %s, %d at a time', (unit, measure, factor) => {
  expect(scaleOf(unit)).toEqual({ measure, factor })
})
