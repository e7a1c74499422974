import { describe, expect, it } from 'vitest'
import { assembleGraph } from '../../src/conclusions/assembleGraph.ts'
import { declaredModel } from '../../src/model/declaredModel.ts'
import { readSeed } from '../../src/statements/readSeed.ts'
import type { ObservationStatement, SeedStatement, StageStatement } from '../../src/statements/Seed.ts'
import { smallSeedFolder } from '../seed/smallSeed.ts'

const seed = readSeed(smallSeedFolder, declaredModel)
const evidence = [{ start: 0, end: 1, mention: '一' }]
const at = { file: 'test', line: 1 }
const report = 'document:report-2030'
const news = 'document:news-2031'

const figure = (
  document: string,
  period: string,
  figures: Partial<ObservationStatement>,
): ObservationStatement => ({
  sort: 'observation',
  indicator: 'indicator:revenue',
  place: 'place:linjiang',
  period,
  kind: 'ACTUAL',
  unit: '亿元',
  document,
  evidence,
  at,
  ...figures,
})
const stage = (document: string, period: string, reached: StageStatement['stage']): StageStatement => ({
  sort: 'stage',
  subject: 'project:grid-phase-1',
  stage: reached,
  period,
  modality: 'DONE',
  document,
  evidence,
  at,
})

/** The conflicts that the statements alone give: sort, year, how many take part, whose is preferred, by what rule. */
const conflicts = (...statements: SeedStatement[]): string[] => {
  const named = seed.statements.filter(({ sort }) => sort === 'entity')
  const { nodes, edges } = assembleGraph({ ...seed, statements: [...named, ...statements] }, declaredModel)
  return nodes
    .filter(({ label }) => label === 'Conflict')
    .map(({ id, properties: { sort, year, rule } }) => {
      const to = (from: string, type: string): string[] =>
        edges.filter((edge) => edge.from === from && edge.type === type).map((edge) => edge.to)
      const preferred = to(id, 'CONFLICT_PREFERS').flatMap((said) => to(said, 'IN_DOCUMENT'))
      const count = to(id, 'CONFLICT_BETWEEN').length
      return [sort, year, `${count} statements, of`, ...preferred, 'by', rule].join(' ')
    })
}

describe('concludeConflicts', () => {
  it('levels of one year that two documents give differently: who reviews the year is preferred', () => {
    expect(conflicts(figure(report, '2029', { value: 100 }), figure(news, '2029', { value: 103 }))).toEqual([
      'FIGURE 2029 2 statements, of document:report-2030 by NEAREST_IN_TIME',
    ])
  })
  it('growth, change, share and rank that differ', () => {
    for (const [one, other] of [
      [{ yoy: 5 }, { yoy: 5.6 }],
      [
        { change: 3, changeUnit: '亿元' },
        { change: 5000, changeUnit: '万元' },
      ],
      [{ share: 40 }, { share: 41 }],
      [
        { rank: 1, rankScope: 'place:linjiang', rankOf: 'VALUE' },
        { rank: 2, rankScope: 'place:linjiang', rankOf: 'VALUE' },
      ],
    ] as const) {
      const told = [
        figure(report, '2029', { ...one, unit: undefined }),
        figure(news, '2029', { ...other, unit: undefined }),
      ]
      expect(conflicts(...told), JSON.stringify(one)).toHaveLength(1)
    }
  })
  it('rounding, cut digits, another unit, subject, kind, scope of rank, or a bound that allows it are none', () => {
    expect(
      conflicts(
        figure(report, '2029', { value: 96.17 }),
        figure(news, '2029', { value: 96.2 }),
        figure(news, '2029', { value: 96 }),
        figure(news, '2029', { value: 961_700, unit: '万元' }),
        figure(news, '2029', { value: 90, comparator: 'OVER' }),
        figure(news, '2029', { value: 100, comparator: 'ABOUT' }),
        figure(news, '2029', { value: 40, about: 'enterprise:jianghe' }),
        figure(news, '2029', { value: 120, kind: 'TARGET' }),
      ),
    ).toEqual([])
  })
  it('growth that does not follow from the levels, unless it is told at constant prices', () => {
    const before = figure(report, '2029', { value: 100 })
    expect(conflicts(before, figure(news, '2030', { value: 110, yoy: 9.7 }))).toEqual([])
    expect(conflicts(before, figure(news, '2030', { value: 101, yoy: 5 }))).toEqual([
      'GROWTH 2030 2 statements, of document:news-2031 by REVIEWS_THE_YEAR',
    ])
    const gdp = { indicator: 'indicator:gdp' }
    expect(
      conflicts(
        figure(report, '2029', { value: 100, ...gdp }),
        figure(news, '2030', { value: 101, yoy: 5, ...gdp }),
      ),
    ).toEqual([])
  })
  it('a stage told of an earlier year than a lower one; a halt goes back nowhere', () => {
    expect(conflicts(stage(report, '2029', 'COMPLETED'), stage(news, '2030', 'STARTED'))).toEqual([
      'STAGE 2030 2 statements, of document:news-2031 by REVIEWS_THE_YEAR',
    ])
    expect(conflicts(stage(report, '2029', 'COMPLETED'), stage(news, '2029', 'STARTED'))).toEqual([])
    expect(conflicts(stage(report, '2029', 'STARTED'), stage(news, '2030', 'STALLED'))).toEqual([])
    expect(conflicts(stage(report, '2029', 'GRANTED'), stage(news, '2030', 'POSTPONED'))).toEqual([])
    expect(conflicts(stage(report, '2029', 'HELD'), stage(news, '2030', 'PREPARATORY'))).toEqual([])
    expect(conflicts(stage(report, '2029', 'GRANTED'), stage(news, '2030', 'STARTED'))).toHaveLength(1)
  })
})
