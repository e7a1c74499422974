import { describe, expect, it } from 'vitest'
import { commonMeasure, differenceOf } from '../../../src/questions/changes/differenceOf.ts'
import type { Figure } from '../../../src/questions/changes/Figure.ts'

const figure = (told: Partial<Figure>): Figure => ({
  document: 'document:a',
  id: 'observation:a',
  indicator: 'indicator:a',
  direction: 'UP',
  place: 'place:a',
  about: undefined,
  sortKey: 'a',
  value: undefined,
  unit: undefined,
  share: undefined,
  growth: undefined,
  comparator: undefined,
  rank: undefined,
  rankScope: undefined,
  rankOf: undefined,
  ...told,
})
const value = (of: number, told: Partial<Figure> = {}): Figure => figure({ value: of, unit: '个', ...told })

describe('differenceOf', () => {
  it.each([
    ['more of what should rise', value(10), value(12), 2, 'BETTER'],
    ['less of what should rise', value(12), value(10), -2, 'WORSE'],
    [
      'less of what should fall',
      value(12, { direction: 'DOWN' }),
      value(10, { direction: 'DOWN' }),
      -2,
      'BETTER',
    ],
    ['more of what is neither', value(10), value(12, { direction: 'NONE' }), 2, 'NEUTRAL'],
    ['the same', value(10), value(10), 0, 'NEUTRAL'],
    ['at least more', value(10), value(12, { comparator: 'AT_LEAST' }), 2, 'BETTER'],
    ['at least less: it may be more', value(10), value(9, { comparator: 'OVER' }), undefined, 'OPEN'],
    ['at most less', value(10), value(9, { comparator: 'AT_MOST' }), -1, 'WORSE'],
    ['at most more: it may be less', value(10), value(12, { comparator: 'AT_MOST' }), undefined, 'OPEN'],
    ['about, taken at its word', value(10), value(12, { comparator: 'ABOUT' }), 2, 'BETTER'],
    ['0.3 less 0.1', value(0.1), value(0.3), 0.2, 'BETTER'],
  ] as const)('%s', (_case, before, after, difference, better) => {
    expect(differenceOf(before, after, 'VALUE')).toMatchObject({ difference, better, differenceUnit: '个' })
  })
  it('percentages differ by points, not by percent', () => {
    expect(differenceOf(value(40, { unit: '%' }), value(50, { unit: '%' }), 'VALUE')).toMatchObject({
      difference: 10,
      differenceUnit: '个百分点',
      percent: undefined,
    })
  })
  it('“at least” bounds the value, not the growth beside it', () => {
    const before = value(10, { growth: 3 })
    const after = value(9, { growth: 5, comparator: 'AT_LEAST' })
    expect(differenceOf(before, after, 'GROWTH')).toMatchObject({ difference: 2, better: 'BETTER' })
  })
})

describe('commonMeasure', () => {
  it.each([
    ['values in one unit', value(1, { growth: 1 }), value(2, { growth: 2 }), 'VALUE'],
    ['growth where the units differ', value(1, { growth: 1 }), value(2, { unit: '台', growth: 2 }), 'GROWTH'],
    ['shares', value(1, { share: 20 }), figure({ share: 30 }), 'SHARE'],
    ['nothing', value(1), figure({ growth: 1 }), undefined],
  ] as const)('%s', (_case, before, after, measure) => {
    expect(commonMeasure(before, after)).toBe(measure)
  })
})
