import 'reflect-metadata'
import { beforeAll, describe, expect, it } from 'vitest'
import { onEveryEngine } from '../contract/onEveryEngine.ts'
import { openApi, type Api } from '../graphql/openApi.ts'
import { smallGraph } from '../seed/smallSeed.ts'

interface Listed {
  readonly nodes: readonly Record<string, unknown>[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string }
}

onEveryEngine((engine) => {
  let api: Api
  beforeAll(async () => {
    api = await openApi(await engine.open(), smallGraph())
  })

  const page = async (field: string, orderBy: string, told: string, first: number, after: string | null) => {
    const answer = await api.ask(
      `query ($after: String) { ${field}(orderBy: ${orderBy}, first: ${first}, after: $after) {
        nodes { ${told} } pageInfo { hasNextPage endCursor } } }`,
      { after },
    )
    return (answer as Record<string, Listed>)[field] as Listed
  }
  /** What a list tells in an order: the values of one property, page by page. */
  const values = async (field: string, orderBy: string, told: string, first = 100): Promise<unknown[]> => {
    const seen: unknown[] = []
    for (let after: string | null = null, turn = 0; turn < 100; turn += 1) {
      const { nodes, pageInfo } = await page(field, orderBy, told, first, after)
      seen.push(...nodes.map((node) => node[told]))
      if (!pageInfo.hasNextPage) break
      after = pageInfo.endCursor
    }
    return seen
  }

  describe('orders by value: null last, up and down', () => {
    it.each([
      ['projects', 'STATUS_ASC', 'status', ['PLANNED', 'UNDER_CONSTRUCTION', 'OPERATING', null, null]],
      ['projects', 'STATUS_DESC', 'status', ['OPERATING', 'UNDER_CONSTRUCTION', 'PLANNED', null, null]],
      ['projects', 'YEAR_ASC', 'statusAsOf', [2029, 2030, 2030, null, null]],
      ['projects', 'YEAR_DESC', 'statusAsOf', [2030, 2030, 2029, null, null]],
      ['observations', 'VALUE_ASC', 'comparable', [30, 200, 1000, null]],
      ['observations', 'VALUE_DESC', 'comparable', [1000, 200, 30, null]],
      ['observations', 'GROWTH_ASC', 'yoy', [5.5, 6, null, null]],
      ['observations', 'GROWTH_DESC', 'yoy', [6, 5.5, null, null]],
      ['observations', 'YEAR_ASC', 'year', [2029, 2029, 2030, null]],
      ['observations', 'YEAR_DESC', 'year', [2030, 2029, 2029, null]],
      ['observations', 'RANK_ASC', 'rank', [3, null, null, null]],
      ['commitments', 'OUTCOME_ASC', 'outcome', ['NOT_REPORTED', 'NOT_REPORTED']],
      ['commitments', '[GAP_DESC, YEAR_DESC]', 'gap', [null, null]],
      ['policyLinks', 'SCORE_ASC', 'score', [1, 1]],
    ])('%s by %s', async (field, orderBy, told, expected) => {
      expect(await values(field, orderBy, told)).toEqual(expected)
      for (const first of [1, 2]) expect(await values(field, orderBy, told, first)).toEqual(expected)
    })

    it('go through all pages once, whatever is null', async () => {
      for (const [field, orderBy] of [
        ['projects', '[STATUS_DESC, YEAR_ASC]'],
        ['projects', '[YEAR_DESC, BUILDERS_COUNT_DESC, NAME_DESC]'],
        ['observations', '[RANK_DESC, GROWTH_ASC]'],
        ['statements', 'YEAR_DESC'],
        ['statements', 'YEAR_ASC'],
      ] as const) {
        const whole = await values(field, orderBy, 'id')
        expect(new Set(whole).size).toBe(whole.length)
        expect(await values(field, orderBy, 'id', 3)).toEqual(whole)
      }
    })

    it('hold for the lists of an entity and for kinds together', async () => {
      expect(
        await api.ask(`{
          place(id: "place:linjiang") {
            observations(orderBy: [VALUE_DESC]) { nodes { comparable } }
            projects(orderBy: [STATUS_DESC]) { nodes { id } }
          }
          policy(id: "policy:green-plan") { projectLinks(orderBy: [SCORE_DESC]) { nodes { score } } }
        }`),
      ).toEqual({
        place: {
          observations: { nodes: [{ comparable: 1000 }, { comparable: 200 }, { comparable: 30 }] },
          projects: {
            nodes: [
              { id: 'project:wind-farm' },
              { id: 'project:pumped-storage' },
              { id: 'project:tea-park' },
            ],
          },
        },
        policy: { projectLinks: { nodes: [{ score: 1 }, { score: 1 }] } },
      })
    })

    it('refuse the cursor of another direction, and a key twice', async () => {
      const { pageInfo } = await page('observations', 'VALUE_ASC', 'id', 1, null)
      await expect(page('observations', 'VALUE_DESC', 'id', 1, pageInfo.endCursor)).rejects.toMatchObject({
        code: 'BAD_USER_INPUT',
        argument: 'after',
      })
      await expect(values('observations', '[VALUE_DESC, VALUE_ASC]', 'id')).rejects.toMatchObject({
        code: 'BAD_USER_INPUT',
        argument: 'orderBy',
      })
    })
  })

  describe('documents', () => {
    it.each([
      ['', ['document:report-2030', 'document:news-2031']],
      ['(orderBy: DATE_ASC)', ['document:report-2030', 'document:news-2031']],
      ['(orderBy: DATE_DESC)', ['document:news-2031', 'document:report-2030']],
      ['(orderBy: null)', ['document:report-2030', 'document:news-2031']],
    ])('documents%s', async (given, expected) => {
      const { documents } = (await api.ask(`{ documents${given} { id } }`)) as { documents: { id: string }[] }
      expect(documents.map(({ id }) => id)).toEqual(expected)
    })
  })

  describe('statements', () => {
    const found = async (filter: string): Promise<unknown[]> => {
      const { statements } = (await api.ask(
        `{ statements(filter: ${filter}, first: 4) { totalCount nodes { text } } }`,
      )) as { statements: { totalCount: number; nodes: { text: string | null }[] } }
      return [statements.totalCount, ...statements.nodes.map(({ text }) => text)]
    }
    it.each([
      [
        '{ property: { eq: "BUILT_BY" }, modality: { eq: INTENDED } }',
        [2, '计划：智能电网一期由江河能源建设', '计划：蓝茶产业园由蓝田茶业建设'],
      ],
      ['{ year: { gte: 2031 } }', [1, '计划：滨江开发区属于储能产业链']],
      [
        '{ subject: { some: { anyName: { eq: "东坪蓄能" } } }, property: { in: ["stage", "SUPPORTED_BY_POLICY"] } }',
        [2, '东坪抽水蓄能电站受临江市绿色能源规划支持', '东坪抽水蓄能电站：在建、推进'],
      ],
      [
        '{ document: { some: { kind: { eq: PRESS_ARTICLE } } }, observation: { some: { yoy: { gt: 5.5 } } } }',
        [1, '东坪县 地区生产总值：增长6%'],
      ],
      [
        '{ evidence: { some: { mention: { contains: "江河集团" } } } }',
        [1, '计划：智能电网一期由江河能源建设'],
      ],
    ])('by %s', async (filter, expected) => {
      expect(await found(filter)).toEqual(expected)
    })
    it('are one statement, in the order of documents and places', async () => {
      const { statements } = (await api.ask(
        '{ statements(first: 2) { totalCount nodes { property subject { name } document { id } evidence { mention } } } }',
      )) as { statements: unknown }
      expect(statements).toEqual({
        totalCount: 48,
        nodes: [
          {
            property: 'name',
            subject: { name: '临江市' },
            document: { id: 'document:report-2030' },
            evidence: [{ mention: '临江市' }],
          },
          {
            property: 'name',
            subject: { name: '东坪县' },
            document: { id: 'document:report-2030' },
            evidence: [{ mention: '东坪县' }],
          },
        ],
      })
      expect(api.statements).toHaveLength(1)
    })
  })
})
