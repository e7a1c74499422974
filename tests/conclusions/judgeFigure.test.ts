import { describe, expect, it } from 'vitest'
import { judgeFigure } from '../../src/conclusions/judgeFigure.ts'
import type { IndicatorDirection } from '../../src/model/vocabularies/IndicatorDirection.ts'
import type { TargetBound } from '../../src/model/vocabularies/TargetBound.ts'
import type { Figures } from '../../src/statements/Seed.ts'

const figures = (given: Partial<Figures>): Figures => ({
  indicator: 'indicator:i',
  place: 'place:p',
  period: '2025',
  kind: 'ACTUAL',
  ...given,
})
const judge = (
  direction: IndicatorDirection,
  target: Partial<Figures>,
  actual: Partial<Figures>,
  bound?: TargetBound,
) => {
  const judged = judgeFigure(figures(target), figures(actual), { direction, bound })
  return judged && [judged.outcome, judged.gap, judged.gapUnit]
}

describe('judgeFigure', () => {
  it('more is better: growth below its target is missed', () => {
    expect(judge('UP', { yoy: 5.5 }, { yoy: 3.2 })).toEqual(['MISSED', -2.3, '个百分点'])
  })
  it('PM2.5 and unemployment are met from below', () => {
    expect(judge('DOWN', { value: 28, unit: '微克/立方米' }, { value: 26, unit: '微克/立方米' })).toEqual([
      'MET',
      -2,
      '微克/立方米',
    ])
    expect(
      judge('DOWN', { value: 5.5, unit: '%', comparator: 'AT_MOST' }, { value: 5.6, unit: '%' }),
    ).toEqual(['MISSED', 0.1, '个百分点'])
  })
  it('左右 allows a tenth, of a percentage at most half a point', () => {
    expect(judge('UP', { yoy: 5.5, comparator: 'ABOUT' }, { yoy: 5 })).toEqual(['MET', -0.5, '个百分点'])
    expect(judge('UP', { yoy: 5.5, comparator: 'ABOUT' }, { yoy: 4.9 })?.[0]).toBe('MISSED')
    expect(
      judge('UP', { value: 100, unit: '亿元', comparator: 'ABOUT' }, { value: 90, unit: '亿元' })?.[0],
    ).toBe('MET')
    expect(judge('UP', { value: 100, unit: '亿元' }, { value: 90, unit: '亿元' })?.[0]).toBe('MISSED')
  })
  it('以内 binds from above whatever the direction, 以上 from below', () => {
    expect(judge('NONE', { yoy: 3, comparator: 'AT_MOST' }, { yoy: 0.4 })?.[0]).toBe('MET')
    expect(judge('NONE', { yoy: 3, comparator: 'AT_LEAST' }, { yoy: 0.4 })?.[0]).toBe('MISSED')
  })
  it('without direction and words a figure is met by coming near it', () => {
    expect(judge('NONE', { yoy: 2, comparator: 'ABOUT' }, { yoy: 0.4 })).toEqual(['MISSED', -1.6, '个百分点'])
    expect(judge('NONE', { yoy: 2 }, { yoy: 2.1 })?.[0]).toBe('MET')
  })
  it('a target of an indicator that is a ceiling is met from below even where it says 左右', () => {
    const about = { yoy: 2, comparator: 'ABOUT' } as const
    expect(judge('NONE', about, { yoy: 0.4 }, 'CEILING')).toEqual(['MET', -1.6, '个百分点'])
    expect(judge('NONE', about, { yoy: 2.2 }, 'CEILING')?.[0]).toBe('MET')
    expect(judge('NONE', about, { yoy: 2.9 }, 'CEILING')?.[0]).toBe('MISSED')
    expect(judge('NONE', { yoy: 2, comparator: 'AT_LEAST' }, { yoy: 0.4 }, 'CEILING')?.[0]).toBe('MISSED')
  })
  it('下降 2% 以上 is met by a greater fall', () => {
    expect(judge('DOWN', { yoy: -2, comparator: 'AT_LEAST' }, { yoy: -3 })?.[0]).toBe('MET')
    expect(judge('DOWN', { yoy: -2, comparator: 'AT_LEAST' }, { yoy: -1 })?.[0]).toBe('MISSED')
  })
  it('突破 is more, unless the report says 突破 as well', () => {
    const target = { value: 60, unit: '亿度', comparator: 'OVER' as const }
    expect(judge('UP', target, { value: 60, unit: '亿度' })?.[0]).toBe('MISSED')
    expect(judge('UP', target, { value: 60, unit: '亿度', comparator: 'OVER' })?.[0]).toBe('MET')
  })
  it('units of one measure are converted into that of the target', () => {
    expect(judge('UP', { value: 4.4, unit: '万人' }, { value: 41_825, unit: '人' })).toEqual([
      'MISSED',
      -0.2175,
      '万人',
    ])
  })
  it('a range counts by the end that the direction asks for', () => {
    const range = { min: 1, max: 2, unit: '个' }
    expect(judge('UP', range, { value: 1, unit: '个' })).toEqual(['MET', 0, '个'])
    expect(judge('UP', range, { value: 0, unit: '个' })).toEqual(['MISSED', -1, '个'])
    expect(judge('NONE', range, { value: 3, unit: '个' })).toEqual(['MISSED', 1, '个'])
  })
  it('a rank is better the smaller it is, among the same and of the same', () => {
    const rank = { rank: 1, rankScope: 'place:s', rankOf: 'VALUE' as const }
    expect(judge('UP', rank, { ...rank, rank: 3 })).toEqual(['MISSED', 2, '位'])
    expect(judge('UP', rank, { ...rank, rankScope: 'place:n' })).toBeUndefined()
  })
  it('a level says nothing of a growth that was promised, nor one unit of another', () => {
    expect(judge('UP', { yoy: 5 }, { value: 100, unit: '亿元' })).toBeUndefined()
    expect(judge('UP', { value: 5, unit: '公里' }, { value: 100, unit: '亿元' })).toBeUndefined()
  })
})
