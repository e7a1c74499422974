import { describe, expect, it } from 'vitest'
import { figureConflicts } from '../../src/statements/figureConflicts.ts'
import type { ObservationStatement, Seed } from '../../src/statements/Seed.ts'

const said = (
  document: string,
  period: string,
  figures: Partial<ObservationStatement>,
): ObservationStatement => ({
  sort: 'observation',
  indicator: 'indicator:gdp',
  place: 'place:linjiang',
  period,
  kind: 'ACTUAL',
  document,
  evidence: [],
  at: { file: document, line: 1 },
  ...figures,
})
const conflicts = (...statements: ObservationStatement[]): string[] => {
  const seed: Seed = { authorities: [], documents: [], judgements: [], omissions: [], statements }
  return figureConflicts(seed).map(({ sort, period, told }) => `${sort} ${period} ${told}`)
}

describe('figureConflicts', () => {
  it('levels of one year that two documents give differently', () => {
    expect(
      conflicts(
        said('a', '2029', { value: 100, unit: '亿元' }),
        said('b', '2029', { value: 103, unit: '亿元' }),
      ),
    ).toEqual(['LEVEL 2029 100亿元 (a) and 103亿元 (b)'])
  })
  it('rounding, another unit, another subject, a bound and a target are none', () => {
    expect(
      conflicts(
        said('a', '2029', { value: 96.17, unit: '亿元' }),
        said('b', '2029', { value: 96.2, unit: '亿元' }),
        said('c', '2029', { value: 961_700, unit: '万元' }),
        said('d', '2029', { value: 40, unit: '亿元', about: 'industry:tea' }),
        said('e', '2029', { value: 90, unit: '亿元', comparator: 'OVER' }),
        said('f', '2029', { value: 120, unit: '亿元', kind: 'TARGET' }),
      ),
    ).toEqual([])
  })
  it('growth that does not follow from the levels', () => {
    const first = said('a', '2029', { value: 100, unit: '亿元' })
    expect(conflicts(first, said('b', '2030', { value: 110, unit: '亿元', yoy: 9.7 }))).toEqual([])
    expect(conflicts(first, said('b', '2030', { value: 101, unit: '亿元', yoy: 5 }))).toEqual([
      'GROWTH 2030 100亿元 (a) to 101亿元 (b) is 1.0 %, said are 5 %',
    ])
  })
})
