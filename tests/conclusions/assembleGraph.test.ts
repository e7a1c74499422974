import { describe, expect, it } from 'vitest'
import { assembleGraph } from '../../src/conclusions/assembleGraph.ts'
import { declaredModel } from '../../src/model/declaredModel.ts'
import { readSeed } from '../../src/statements/readSeed.ts'
import type { Seed } from '../../src/statements/Seed.ts'
import { smallGraph, smallSeedFolder } from '../seed/smallSeed.ts'

const seed = readSeed(smallSeedFolder, declaredModel)
const ids = (from: Seed): string[] => {
  const { nodes, edges } = assembleGraph(from, declaredModel)
  return [...nodes.map((node) => node.id), ...edges.map((edge) => `${edge.from}/${edge.type}/${edge.to}`)]
}
const node = (id: string): Record<string, unknown> | undefined =>
  smallGraph().nodes.find((one) => one.id === id)?.properties

describe('assembleGraph', () => {
  it('gives the same bytes for the same seed, whatever the order of its lines', () => {
    const turned: Seed = {
      ...seed,
      authorities: seed.authorities.toReversed(),
      statements: seed.statements.toReversed(),
      documents: seed.documents.toReversed(),
    }
    expect(JSON.stringify(assembleGraph(turned, declaredModel))).toBe(JSON.stringify(smallGraph()))
  })
  it('a statement that is gone takes with it exactly what only it said', () => {
    const without = (text: string): Seed => ({
      ...seed,
      statements: seed.statements.filter((one) => !JSON.stringify(one).includes(text)),
    })
    const before = ids(seed)
    const gone = (text: string): string[] => {
      const after = new Set(ids(without(text)))
      return before.filter((id) => !after.has(id) && !/^(statement|evidence):/.test(id))
    }
    expect(gone('"PRODUCES"')).toEqual(['enterprise:lantian/PRODUCES/product:blue-tea'])
    expect(gone('PM2.5')).toEqual([])
    expect(gone('"indicator:pm25"')).toEqual([
      expect.stringMatching(/^commitment:/),
      'indicator:pm25',
      expect.stringMatching(/^observation:/),
      expect.stringMatching(/COMMITTED_FOR/),
      expect.stringMatching(/COMMITTED_INDICATOR/),
      expect.stringMatching(/COMMITTED_TARGET/),
      expect.stringMatching(/PROMISED_BY/),
      'document:report-2030/SPEAKS_OF/indicator:pm25',
      'indicator:pm25/LAST_REPORTED_IN/document:report-2030',
      expect.stringMatching(/FOR_PLACE/),
      expect.stringMatching(/OF_INDICATOR/),
    ])
  })
  it('a judgement gives a retired id to its successor', () => {
    expect(node('enterprise:jianghe')).toMatchObject({ formerIds: ['enterprise:jiang-he-group'] })
    expect(ids(seed)).toContain('project:grid-phase-1/BUILT_BY/enterprise:jianghe')
    expect(node('enterprise:jiang-he-group')).toBeUndefined()
  })
  describe('what judgements merge', () => {
    const merged = (decision: 'SAME', entities: string[], from: Seed = seed): Seed => ({
      ...from,
      judgements: [...from.judgements, { decision, entities, reason: '合并', at: { file: 'test', line: 1 } }],
    })
    const cooperates = (subject: string, object: string): Seed => {
      const [like] = seed.statements.filter((one) => one.sort === 'relation')
      if (!like) throw new Error('no relation')
      return {
        ...seed,
        statements: [...seed.statements, { ...like, subject, property: 'COOPERATES_WITH', object }],
      }
    }
    const mutual = (from: Seed): string[] => ids(from).filter((id) => id.includes('/COOPERATES_WITH/'))

    it('a chain of judgements leads to its end', () => {
      const chained = merged('SAME', ['enterprise:lantian', 'enterprise:jianghe'])
      expect(ids(chained)).toContain('project:grid-phase-1/BUILT_BY/enterprise:lantian')
      expect(ids(chained)).not.toContain('enterprise:jianghe')
    })
    it('a mutual relation is stored once, the smaller id first', () => {
      const renamed = cooperates('enterprise:jianghe', 'enterprise:lantian')
      expect(
        mutual(merged('SAME', ['research-institution:university', 'enterprise:jianghe'], renamed)),
      ).toEqual(['enterprise:lantian/COOPERATES_WITH/research-institution:university'])
    })
    it('nothing is related to itself', () => {
      expect(mutual(merged('SAME', ['research-institution:university', 'enterprise:jianghe']))).toEqual([])
    })
    it('a document speaks of the living place', () => {
      const moved = merged('SAME', ['county:dongping', 'place:linjiang'])
      expect(ids(moved)).toContain('document:report-2030/DOCUMENT_PLACE/county:dongping')
    })
  })
  it('what lies in a part lies within the whole, and no part of a project does', () => {
    const within = ids(seed).filter((id) => id.includes('/LIES_WITHIN/'))
    expect(within).toEqual([
      'county:dongping/LIES_WITHIN/place:linjiang',
      'county:xiling/LIES_WITHIN/place:linjiang',
      'development-zone:riverside/LIES_WITHIN/county:dongping',
      'development-zone:riverside/LIES_WITHIN/place:linjiang',
      'project:pumped-storage/LIES_WITHIN/county:dongping',
      'project:pumped-storage/LIES_WITHIN/place:linjiang',
      'project:tea-park/LIES_WITHIN/county:dongping',
      'project:tea-park/LIES_WITHIN/development-zone:riverside',
      'project:tea-park/LIES_WITHIN/place:linjiang',
      'project:wind-farm/LIES_WITHIN/county:xiling',
      'project:wind-farm/LIES_WITHIN/place:linjiang',
    ])
  })
  it('an alias is there while a statement says so; an indicator has those of statistics, too', () => {
    expect(node('enterprise:jianghe')).toMatchObject({ aliasNames: ['江河'] })
    expect(node('indicator:gdp')).toMatchObject({ aliasNames: ['GDP'] })
    const statements = seed.statements.filter((one) => one.sort !== 'alias')
    const { nodes } = assembleGraph({ ...seed, statements }, declaredModel)
    expect(nodes.find(({ id }) => id === 'enterprise:jianghe')?.properties.aliasNames).toBeUndefined()
  })
  it.each([
    ['project:wind-farm', 'OPERATING'],
    ['project:pumped-storage', 'UNDER_CONSTRUCTION'],
    ['project:tea-park', 'PLANNED'],
    ['project:grid', undefined],
  ])('%s is %s', (id, status) => {
    expect(node(id)?.status).toBe(status)
  })
  it('one figure in two documents is one observation; its period decides its year', () => {
    const observations = smallGraph().nodes.filter((one) => one.label === 'Observation')
    expect(observations.map(({ properties }) => [properties.edtf, properties.year]).sort()).toEqual([
      ['2021/2030', undefined],
      ['2029', 2029],
      ['2029', 2029],
      ['2030', 2030],
    ])
  })
})
