import { describe, expect, it } from 'vitest'
import { assembleGraph } from '../../src/conclusions/assembleGraph.ts'
import type { Graph, GraphNode } from '../../src/graph/Graph.ts'
import { declaredModel } from '../../src/model/declaredModel.ts'
import { readSeed } from '../../src/statements/readSeed.ts'
import type {
  Curated,
  ObservationStatement,
  SeedStatement,
  StageStatement,
} from '../../src/statements/Seed.ts'
import { smallSeedFolder } from '../seed/smallSeed.ts'

const small = readSeed(smallSeedFolder, declaredModel)
const at = { file: 'test', line: 1 }
const report = 'document:report-2030'
const news = 'document:news-2031'

const said = (start: number) => ({ evidence: [{ start, end: start + 1, mention: '一' }], at })
const figure = (
  document: string,
  figures: Partial<ObservationStatement>,
  start = 0,
): ObservationStatement => ({
  sort: 'observation',
  indicator: 'indicator:revenue',
  place: 'place:linjiang',
  period: '2030',
  kind: 'ACTUAL',
  document,
  ...said(start),
  ...figures,
})
const stage = (document: string, told: Partial<StageStatement>, start = 0): StageStatement => ({
  sort: 'stage',
  subject: 'project:grid-phase-1',
  stage: 'COMPLETED',
  period: '2030',
  modality: 'DONE',
  document,
  ...said(start),
  ...told,
})

/** The graph of some statements alone, with the authority file's word on the indicator of revenue. */
function graphOf(statements: readonly SeedStatement[], revenue: Curated = {}): Graph {
  const authorities = small.authorities.map((entity) =>
    entity.id === 'indicator:revenue' ? { ...entity, curated: { ...entity.curated, ...revenue } } : entity,
  )
  const named = small.statements.filter(({ sort }) => sort === 'entity')
  const sentences = [{ document: report, starts: [[0, 100], [200]], at }]
  const seed = { ...small, authorities, sentences, statements: [...named, ...statements] }
  return assembleGraph(seed, declaredModel)
}
const commitmentsOf = ({ nodes }: Graph): GraphNode[] => nodes.filter(({ label }) => label === 'Commitment')
const outcomes = (statements: readonly SeedStatement[], revenue?: Curated): string[] =>
  commitmentsOf(graphOf(statements, revenue))
    .map(({ properties: { sort, outcome, rule } }) => [sort, outcome, rule].join(' '))
    .sort()
const target = figure(report, { kind: 'TARGET', yoy: 2, comparator: 'ABOUT' })

describe('concludeCommitments', () => {
  it('a ceiling is met from below, and the rule is told', () => {
    const low = figure(news, { yoy: 0.4 })
    expect(outcomes([target, low], { direction: 'NONE' })).toEqual(['FIGURE MISSED NEAR'])
    expect(outcomes([target, low], { direction: 'NONE', targetBound: 'CEILING' })).toEqual([
      'FIGURE MET CEILING',
    ])
  })

  it('a forecast promises nothing', () => {
    expect(outcomes([{ ...target, forecast: true }])).toEqual([])
  })

  it('a plan to plan in the document’s own year promises nothing, one to build does', () => {
    expect(outcomes([stage(report, { stage: 'PLANNED', modality: 'INTENDED' })])).toEqual([])
    expect(outcomes([stage(report, { stage: 'PLANNED', modality: 'INTENDED', period: '2031' })])).toEqual([
      'STAGE PENDING NOTHING_REPORTED',
    ])
    expect(outcomes([stage(report, { stage: 'STARTED', modality: 'INTENDED' })])).toEqual([
      'STAGE NOT_REPORTED NOTHING_REPORTED',
    ])
  })

  it('a number of works in hand is weak', () => {
    const weak = (revenue: Curated): unknown[] =>
      commitmentsOf(graphOf([target], revenue)).map(({ properties }) => properties.weak)
    expect(weak({})).toEqual([false])
    expect(weak({ countsWorks: true })).toEqual([true])
  })

  it('a stage is not met by a figure that falls short of its own promise in the same clause', () => {
    const promised = [
      stage(report, { modality: 'INTENDED' }, 10),
      figure(report, { kind: 'TARGET', about: 'project:grid-phase-1', value: 15, unit: '亿元' }, 20),
    ]
    const reported = [
      stage(news, {}),
      figure(news, { about: 'project:grid-phase-1', value: 3, unit: '亿元' }),
    ]
    expect(outcomes([...promised, ...reported])).toEqual([
      'FIGURE MISSED MORE_IS_BETTER',
      'STAGE MISSED FIGURE_FALLS_SHORT',
    ])
    const elsewhere = figure(
      report,
      { kind: 'TARGET', about: 'project:grid-phase-1', value: 15, unit: '亿元' },
      110,
    )
    expect(outcomes([stage(report, { modality: 'INTENDED' }, 10), elsewhere, ...reported])).toEqual([
      'FIGURE MISSED MORE_IS_BETTER',
      'STAGE MET STAGE_REACHED',
    ])
  })

  describe('nearest of what is not reported', () => {
    const nearest = (statements: readonly SeedStatement[]): string[] => {
      const { nodes, edges } = graphOf(statements)
      const properties = new Map(nodes.map((node) => [node.id, node.properties]))
      return edges
        .filter(({ type }) => type === 'NEAREST')
        .map(({ to }) => to)
        .sort((a, b) => (String(properties.get(a)?.sortKey) < String(properties.get(b)?.sortKey) ? -1 : 1))
        .map((miss) => {
          const end = edges.find(({ from, type }) => from === miss && type.startsWith('NEAR_'))?.to ?? ''
          const { value, yoy, stage: reached } = properties.get(end) ?? {}
          return [properties.get(miss)?.reason, value ?? yoy ?? reached].join(' ')
        })
    }
    const promise = figure(report, { kind: 'TARGET', value: 15, unit: '亿元' })
    it.each([
      ['another measure', [figure(news, { yoy: 5 })], ['OTHER_MEASURE 5']],
      [
        'another subject',
        [figure(news, { about: 'project:grid', value: 4, unit: '亿元' })],
        ['OTHER_SUBJECT 4'],
      ],
      ['another year', [figure(news, { yoy: 5, period: '2029' })], []],
      ['another place', [figure(news, { yoy: 5, place: 'county:xiling' })], []],
      ['an earlier document', [figure(report, { yoy: 5 })], []],
    ])('%s', (_, reports, found) => {
      expect(nearest([promise, ...reports])).toEqual(found)
    })

    it('of one subject come first, then those of like names, three at most', () => {
      const about = 'project:grid-phase-1'
      const told = [
        stage(news, { subject: about, stage: 'STARTED' }),
        stage(news, { subject: 'project:grid', stage: 'OPERATING' }),
        figure(news, { about, yoy: 7 }),
      ]
      expect(nearest([{ ...promise, about }, ...told])).toEqual([
        'OTHER_MEASURE 7',
        'STAGE_OF_SAME_SUBJECT STARTED',
        'STAGE_OF_OTHER_SUBJECT OPERATING',
      ])
    })
  })
})
