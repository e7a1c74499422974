import { expect, test } from 'vitest'
import { gapOf } from '../../src/explorer/parts/gapOf.ts'

test.each([
  [-0.2175, '万人', '−2175 人'],
  [0.5, '亿元', '+5000 万元'],
  [0.00005, '亿元', '+5000 元'],
  [-0.0003, '万亿元', '−3 亿元'],
  [-0.3, '万', '−3000'],
  [-1.2, '万人', '−1.2 万人'],
  [-125, '万台', '−125 万台'],
  [0, '亿吨', '0 亿吨'],
  [0.4, '个百分点', '+0.4 个百分点'],
  [-2, null, '−2'],
])('a gap of %d %s is told as %s', (gap, gapUnit, told) => {
  expect(gapOf({ gap, gapUnit })).toBe(told)
})

test('a gap that is not known is not told', () => {
  expect(gapOf({ gap: null, gapUnit: '万人' })).toBe('')
})
