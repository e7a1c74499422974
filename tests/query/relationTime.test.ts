import 'reflect-metadata'
import { beforeAll, describe, expect, it } from 'vitest'
import { onEveryEngine } from '../contract/onEveryEngine.ts'
import { openApi, type Api } from '../graphql/openApi.ts'
import { smallGraph } from '../seed/smallSeed.ts'

onEveryEngine((engine) => {
  let api: Api
  beforeAll(async () => {
    api = await openApi(await engine.open(), smallGraph())
  })

  const relation = async (id: string, fields: string): Promise<unknown> => {
    const answer = await api.ask(`{ node(id: "relation:${id}") { ... on Relation { ${fields} } } }`)
    return (answer as { node: unknown }).node
  }

  describe('a relation', () => {
    it.each([
      ['project:pumped-storage/LOCATED_IN/county:dongping', { years: [], modality: 'STANDING' }],
      ['project:pumped-storage/BUILT_BY/enterprise:jianghe', { years: [2029], modality: 'DONE' }],
      ['project:grid-phase-1/BUILT_BY/enterprise:jianghe', { years: [2030], modality: 'INTENDED' }],
      ['project:tea-park/BUILT_BY/enterprise:lantian', { years: [2029, 2030], modality: 'DONE' }],
      [
        'development-zone:riverside/IN_INDUSTRY/industry:storage',
        { years: [2030, 2031, 2032], modality: 'INTENDED' },
      ],
    ])('%s tells when and whether it holds', async (id, told) => {
      expect(await relation(id, 'years modality')).toEqual(told)
    })

    it('tells a place and a part in an industrial chain', async () => {
      expect(
        await relation('development-zone:riverside/IN_INDUSTRY/industry:storage', 'chainPosition chainRole'),
      ).toEqual({ chainPosition: 'UPSTREAM', chainRole: 'LEADER' })
      expect(
        await relation('enterprise:jianghe/IN_INDUSTRY/industry:energy', 'chainPosition chainRole'),
      ).toEqual({ chainPosition: null, chainRole: null })
    })

    it('has statements, each with its own time', async () => {
      expect(
        await relation(
          'project:tea-park/BUILT_BY/enterprise:lantian',
          'statements { text year toldIn modality period { edtf } }',
        ),
      ).toEqual({
        statements: [
          {
            text: '蓝茶产业园由蓝田茶业建设',
            year: 2029,
            toldIn: 2030,
            modality: 'DONE',
            period: { edtf: '2029' },
          },
          {
            text: '计划：蓝茶产业园由蓝田茶业建设',
            year: 2030,
            toldIn: 2030,
            modality: 'INTENDED',
            period: { edtf: '2030' },
          },
        ],
      })
    })
  })

  describe('years and modality', () => {
    const builders = async (given: string): Promise<string[]> => {
      const answer = (await api.ask(
        `{ projects { nodes { id builders${given} { name } buildersCount${given} } } }`,
      )) as { projects: { nodes: { id: string; builders: unknown[]; buildersCount: number }[] } }
      return answer.projects.nodes.flatMap(({ id, builders: found, buildersCount }) => {
        expect(found).toHaveLength(buildersCount)
        return found.length > 0 ? [id.replace('project:', '')] : []
      })
    }
    it.each([
      ['', ['pumped-storage', 'tea-park', 'grid-phase-1', 'wind-farm']],
      ['(modality: DONE)', ['pumped-storage', 'tea-park', 'wind-farm']],
      ['(modality: INTENDED)', ['tea-park', 'grid-phase-1']],
      ['(modality: [DONE, INTENDED], years: 2030)', ['tea-park', 'grid-phase-1']],
      ['(years: [2029, 2030])', ['pumped-storage', 'tea-park', 'grid-phase-1', 'wind-farm']],
      ['(years: 2030, modality: DONE)', []],
      ['(years: [])', []],
      ['(modality: [])', []],
      ['(modality: null, years: null)', ['pumped-storage', 'tea-park', 'grid-phase-1', 'wind-farm']],
    ])('builders%s', async (given, found) => {
      expect((await builders(given)).sort()).toEqual([...found].sort())
    })

    it('leave out what holds without a time, unless it is named', async () => {
      const count = async (given: string): Promise<unknown> => {
        const answer = await api.ask(`{ county(id: "county:dongping") { projects${given} { totalCount } } }`)
        return (answer as { county: { projects: { totalCount: number } } }).county.projects.totalCount
      }
      expect(await count('')).toBe(2)
      expect(await count('(years: 2029)')).toBe(0)
      expect(await count('(years: 2029, modality: [DONE, STANDING])')).toBe(2)
      expect(await count('(modality: STANDING, within: false)')).toBe(1)
    })

    it('narrow relations and their count', async () => {
      const answer = await api.ask(`{ enterprise(id: "enterprise:jianghe") {
        done: relations(modality: DONE) { totalCount nodes { id } }
      }
      developmentZone(id: "development-zone:riverside") {
        later: relations(years: [2031]) { totalCount edges { node { id modality } } }
      } }`)
      expect(answer).toEqual({
        enterprise: {
          done: {
            totalCount: 3,
            nodes: [
              { id: 'relation:project:pumped-storage/BUILT_BY/enterprise:jianghe' },
              { id: 'relation:project:wind-farm/BUILT_BY/enterprise:jianghe' },
              { id: 'relation:enterprise:jianghe/COOPERATES_WITH/research-institution:university' },
            ],
          },
        },
        developmentZone: {
          later: {
            totalCount: 1,
            edges: [
              {
                node: {
                  id: 'relation:development-zone:riverside/IN_INDUSTRY/industry:storage',
                  modality: 'INTENDED',
                },
              },
            ],
          },
        },
      })
      expect(api.statements).toHaveLength(2)
    })

    it('refuse the cursor of another time', async () => {
      const { enterprise } = (await api.ask(`{ enterprise(id: "enterprise:jianghe") {
        builds(modality: DONE, first: 1) { pageInfo { endCursor } }
      } }`)) as { enterprise: { builds: { pageInfo: { endCursor: string } } } }
      const after = enterprise.builds.pageInfo.endCursor
      await expect(
        api.ask(`{ enterprise(id: "enterprise:jianghe") {
          builds(modality: INTENDED, first: 1, after: "${after}") { nodes { id } }
        } }`),
      ).rejects.toThrow(/after/)
    })
  })

  describe('relation in a filter', () => {
    it.each([
      ['{ builders: { relation: { modality: INTENDED } } }', ['grid-phase-1', 'tea-park']],
      [
        '{ builders: { some: { name: { startsWith: "江河" } }, relation: { years: 2029 } } }',
        ['pumped-storage', 'wind-farm'],
      ],
      ['{ builders: { none: {}, relation: { modality: DONE } } }', ['grid', 'grid-phase-1']],
      ['{ builders: { count: { gte: 1 }, relation: { years: 2030, modality: DONE } } }', []],
      ['{ policies: { count: { eq: 1 }, relation: { modality: [DONE] } } }', ['pumped-storage', 'wind-farm']],
    ])('%s', async (filter, found) => {
      const { projects } = (await api.ask(`{ projects(filter: ${filter}) { nodes { id } } }`)) as {
        projects: { nodes: { id: string }[] }
      }
      expect(projects.nodes.map(({ id }) => id.replace('project:', '')).sort()).toEqual(found)
    })
  })

  describe('a timeline', () => {
    it('goes by the year that is told of and names the document’s', async () => {
      expect(
        await api.ask(`{ enterprise(id: "enterprise:lantian") {
          timelineCount timeline { year toldIn modality text }
          none: timelineCount(from: 2031)
        } }`),
      ).toEqual({
        enterprise: {
          timelineCount: 2,
          timeline: [
            { year: 2029, toldIn: 2030, modality: 'DONE', text: '蓝茶产业园由蓝田茶业建设' },
            { year: 2030, toldIn: 2030, modality: 'INTENDED', text: '计划：蓝茶产业园由蓝田茶业建设' },
          ],
          none: 0,
        },
      })
    })
  })
})
