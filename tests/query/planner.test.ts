import 'reflect-metadata'
import { beforeAll, describe, expect, it } from 'vitest'
import { declaredModel } from '../../src/model/declaredModel.ts'
import { onEveryEngine } from '../contract/onEveryEngine.ts'
import { openApi, type Api } from '../graphql/openApi.ts'
import { smallGraph } from '../seed/smallSeed.ts'

onEveryEngine((engine) => {
  let api: Api
  beforeAll(async () => {
    api = await openApi(await engine.open(), smallGraph())
  })

  describe('one root field is one statement', () => {
    it('four relations deep, with two connections, filters and an interface fragment', async () => {
      const answer = await api.ask(`{
        county(id: "county:dongping") {
          name
          projects(filter: { builders: { some: { name: { startsWith: "江河" } } } }) {
            totalCount
            nodes {
              name
              builders {
                name
                ... on Enterprise { industries { name parts(first: 5) { nodes { name } } } }
              }
            }
          }
        }
      }`)
      expect(answer).toEqual({
        county: {
          name: '东坪县',
          projects: {
            totalCount: 1,
            nodes: [
              {
                name: '东坪抽水蓄能电站',
                builders: [
                  {
                    name: '江河能源',
                    industries: [{ name: '能源产业', parts: { nodes: [{ name: '储能产业链' }] } }],
                  },
                ],
              },
            ],
          },
        },
      })
      expect(api.statements).toHaveLength(1)
    })

    it('takes two where a name is looked up', async () => {
      expect(await api.ask('{ entity(name: "ｇｄｐ") { id } }')).toEqual({ entity: { id: 'indicator:gdp' } })
      expect(api.statements).toHaveLength(2)
    })
  })

  describe('filters', () => {
    const names = async (filter: string): Promise<unknown> => {
      const answer = (await api.ask(`{ projects(filter: ${filter}) { nodes { id } } }`)) as {
        projects: { nodes: { id: string }[] }
      }
      return answer.projects.nodes.map(({ id }) => id.replace('project:', ''))
    }
    it.each([
      ['{ status: { eq: OPERATING } }', ['wind-farm']],
      ['{ status: { in: [OPERATING, UNDER_CONSTRUCTION] } }', ['pumped-storage', 'wind-farm']],
      ['{ status: { eq: null } }', ['grid', 'grid-phase-1']],
      ['{ NOT: { status: { eq: OPERATING } } }', ['pumped-storage', 'tea-park', 'grid', 'grid-phase-1']],
      ['{ name: { contains: "电" } }', ['pumped-storage', 'wind-farm', 'grid', 'grid-phase-1']],
      ['{ name: { startsWith: "西岭" } }', ['wind-farm']],
      ['{ anyName: { eq: "东坪蓄能" } }', ['pumped-storage']],
      [
        '{ OR: [{ name: { startsWith: "西岭" } }, { name: { startsWith: "蓝茶" } }] }',
        ['tea-park', 'wind-farm'],
      ],
      ['{ OR: [] }', []],
      [
        '{ AND: [{ name: { contains: "电" } }, { policies: { some: {} } }] }',
        ['pumped-storage', 'wind-farm'],
      ],
      ['{ policies: { none: {} } }', ['tea-park', 'grid', 'grid-phase-1']],
      ['{ builders: { count: { eq: 0 } } }', ['grid']],
      [
        '{ builders: { some: { kind: { eq: ENTERPRISE }, partners: { some: { name: { eq: "临江大学" } } } } } }',
        ['pumped-storage', 'wind-farm', 'grid-phase-1'],
      ],
      ['{ id: { in: ["project:grid", "project:none"] } }', ['grid']],
    ])('%s', async (filter, expected) => {
      expect(await names(filter)).toEqual(expected)
    })
  })

  describe('what is asked', () => {
    const nested = (depth: number): object =>
      depth === 0 ? { name: { eq: 'x' } } : { NOT: nested(depth - 1) }
    const wide = (count: number): object => ({
      OR: Array.from({ length: count }, (_, index) => ({ name: { eq: `x${index}` } })),
    })
    const asked = (filter: object): Promise<unknown> =>
      api.ask('query ($filter: ProjectFilter) { projects(filter: $filter) { totalCount } }', { filter })

    it('may be a filter of some levels and hundreds of conditions', async () => {
      expect(await asked(nested(6))).toEqual({ projects: { totalCount: 0 } })
      expect(await asked(nested(7))).toEqual({ projects: { totalCount: 5 } })
      expect(await asked(wide(500))).toEqual({ projects: { totalCount: 0 } })
      const parts = {
        some: { partOf: { some: { parts: { some: { partOf: { none: { OR: [{ NOT: {} }] } } } } } } },
      }
      expect(await asked({ parts })).toEqual({ projects: { totalCount: 1 } })
    })
    it.each([
      ['eight levels', nested(8), 'more than 8 levels'],
      ['fifty levels', nested(50), 'more than 8 levels'],
      ['5,000 conditions', wide(5_000), '5000 conditions were given; allowed are 500'],
      ['a long text', { name: { contains: 'x'.repeat(1_001) } }, '1001 characters'],
      ['half a character', { anyName: { in: ['a', '\ud83c'] } }, 'half a character'],
    ])('%s in a filter are refused by name', async (_case, filter, message) => {
      await expect(asked(filter)).rejects.toMatchObject({
        code: 'BAD_USER_INPUT',
        argument: 'filter',
        message: expect.stringContaining(message) as string,
      })
    })
    it.each([
      ['text', 'query ($t: String!) { search(text: $t) { totalCount } }'],
      ['name', 'query ($t: String!) { entity(name: $t) { id } }'],
      ['name', 'query ($t: String!) { entities(name: $t) { id } }'],
      ['name', 'query ($t: String!) { county(name: $t) { id } }'],
      ['indicator', 'query ($t: String!) { observations(indicator: $t) { totalCount } }'],
      ['place', 'query ($t: String!) { observations(place: $t) { totalCount } }'],
      ['id', 'query ($t: ID!) { node(id: $t) { id } }'],
      ['ids', 'query ($t: ID!) { nodes(ids: [$t]) { id } }'],
      ['id', 'query ($t: ID!) { document(id: $t) { id } }'],
    ])('%s: text that cannot be is refused by one rule: %s', async (argument, source) => {
      for (const t of ['a\0b', '\ud83c', '长'.repeat(300_000)]) {
        await expect(api.ask(source, { t })).rejects.toMatchObject({ code: 'BAD_USER_INPUT', argument })
      }
    })
  })

  describe('paging', () => {
    const page = (after: string | null, orderBy: string, first = 2): Promise<unknown> =>
      api.ask(
        `query ($after: String) { projects(first: ${first}, after: $after, orderBy: ${orderBy}) {
          totalCount edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage endCursor } } }`,
        { after },
      )
    it.each(['[NAME_ASC]', '[NAME_DESC]', '[BUILDERS_COUNT_DESC]', '[POLICIES_COUNT_DESC, NAME_DESC]'])(
      'goes through all pages of %s once',
      async (orderBy) => {
        const seen: string[] = []
        let after: string | null = null
        for (let turn = 0; turn < 4; turn += 1) {
          const { projects } = (await page(after, orderBy)) as {
            projects: {
              totalCount: number
              edges: { node: { id: string } }[]
              pageInfo: { hasNextPage: boolean; endCursor: string }
            }
          }
          expect(projects.totalCount).toBe(5)
          seen.push(...projects.edges.map(({ node }) => node.id))
          after = projects.pageInfo.endCursor
          if (!projects.pageInfo.hasNextPage) break
        }
        const whole = (await page(null, orderBy, 100)) as { projects: { edges: { node: { id: string } }[] } }
        expect(seen).toEqual(whole.projects.edges.map(({ node }) => node.id))
        expect(new Set(seen).size).toBe(5)
      },
    )
    it.each([
      ['{ projects(first: -1) { totalCount } }', 'first: -1 was given; allowed is 0 to 100'],
      ['{ projects(first: 101) { totalCount } }', 'first: 101 was given; allowed is 0 to 100'],
      ['{ projects(after: "garbage") { totalCount } }', 'after: "garbage" is no cursor'],
    ])('%s is refused', async (source, message) => {
      await expect(api.ask(source)).rejects.toMatchObject({
        code: 'BAD_USER_INPUT',
        message: expect.stringContaining(message) as string,
      })
    })
    it('refuses a cursor that was changed', async () => {
      const { projects } = (await page(null, '[BUILDERS_COUNT_DESC]')) as {
        projects: { pageInfo: { endCursor: string } }
      }
      const cursor = projects.pageInfo.endCursor
      const [scope, count, id] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as unknown[]
      const made = (...held: unknown[]): string => Buffer.from(JSON.stringify(held)).toString('base64url')
      for (const wrong of [
        `${cursor}=`,
        `${cursor}!!!`,
        made(scope, String(count), id),
        made(scope, count, 5),
        made(scope, count),
        made(scope, count, id, id),
        made(scope, count, 'a\u0000'),
      ]) {
        await expect(page(wrong, '[BUILDERS_COUNT_DESC]')).rejects.toMatchObject({
          code: 'BAD_USER_INPUT',
          argument: 'after',
        })
      }
    })
    it('refuses the cursor of another order', async () => {
      const { projects } = (await page(null, '[NAME_ASC]')) as {
        projects: { pageInfo: { endCursor: string } }
      }
      await expect(page(projects.pageInfo.endCursor, '[NAME_DESC]')).rejects.toMatchObject({
        code: 'BAD_USER_INPUT',
      })
    })
  })

  describe('shapes', () => {
    it('keeps one field twice under aliases, with different arguments', async () => {
      const answer = await api.ask(`{ county(id: "county:dongping") {
        near: projects(within: false) { nodes { id } }
        all: projects { totalCount nodes { title: name } nodes2: nodes { id } }
      } }`)
      expect(answer).toEqual({
        county: {
          near: { nodes: [{ id: 'project:pumped-storage' }] },
          all: {
            totalCount: 2,
            nodes: [{ title: '东坪抽水蓄能电站' }, { title: '蓝茶产业园' }],
            nodes2: [{ id: 'project:pumped-storage' }, { id: 'project:tea-park' }],
          },
        },
      })
    })
    it('tells one key differently by kind', async () => {
      const answer =
        await api.ask(`{ nodes(ids: ["project:wind-farm", "industry:storage", "nothing:x", "document:news-2031", "project:wind-farm"]) {
        id __typename
        ... on Project { x: name y: industries { id } }
        ... on Industry { x: name y: partOf { name } level }
        ... on Entity { kind }
        ... on Document { reviews { from to } date }
      } }`)
      const wind = {
        id: 'project:wind-farm',
        __typename: 'Project',
        x: '西岭风电场',
        y: [{ id: 'industry:energy' }],
        kind: 'PROJECT',
      }
      expect(answer).toEqual({
        nodes: [
          wind,
          {
            id: 'industry:storage',
            __typename: 'Industry',
            x: '储能产业链',
            y: [{ name: '能源产业' }],
            level: 'CHAIN',
            kind: 'INDUSTRY',
          },
          null,
          {
            id: 'document:news-2031',
            __typename: 'Document',
            reviews: { from: '2021', to: '2030' },
            date: '2031',
          },
          wind,
        ],
      })
      expect(api.statements).toHaveLength(1)
    })
    it('honours @skip and @include, fragments and variables', async () => {
      const answer = await api.ask(
        `query ($no: Boolean!, $id: ID!) { project(id: $id) { ...names id @skip(if: true) status @include(if: $no) } }
         fragment names on Entity { name aliases { n: name type } }`,
        { no: false, id: 'project:pumped-storage' },
      )
      expect(answer).toEqual({
        project: { name: '东坪抽水蓄能电站', aliases: [{ n: '东坪蓄能', type: 'ABBREVIATION' }] },
      })
    })
    it('asks for a total only where it is wanted', async () => {
      await api.ask('{ projects { nodes { id } } }')
      expect(api.statements[0]?.text).not.toContain('count(')
      await api.ask('{ projects { totalCount } }')
      expect(api.statements[0]?.text).not.toContain('collect(')
    })
    it('the text depends on the shape, never on a value', async () => {
      await api.ask('{ projects(first: 3, filter: { name: { contains: "a" } }) { nodes { id } } }')
      const first = api.statements[0]?.text
      await api.ask(
        '{ projects(first: 9, filter: { name: { contains: "`) DETACH DELETE n //" } }) { nodes { id } } }',
      )
      expect(api.statements[0]?.text).toBe(first)
    })
  })

  describe('evidence', () => {
    it('leads from a relation to its statements and their places', async () => {
      const answer =
        await api.ask(`{ project(id: "project:pumped-storage") { relations(types: [LOCATED_IN]) { totalCount edges {
        direction other { name } node { id type from { id } to { ... on County { name } }
          statements { property document { id } evidence { mention section role document { title } } } } } } } }`)
      expect(answer).toEqual({
        project: {
          relations: {
            totalCount: 1,
            edges: [
              {
                direction: 'OUT',
                other: { name: '东坪县' },
                node: {
                  id: 'relation:project:pumped-storage/LOCATED_IN/county:dongping',
                  type: 'LOCATED_IN',
                  from: { id: 'project:pumped-storage' },
                  to: { name: '东坪县' },
                  statements: [
                    {
                      property: 'LOCATED_IN',
                      document: { id: 'document:report-2030' },
                      evidence: [
                        {
                          mention: '抽水蓄能',
                          section: ['一、回顾'],
                          role: 'FACT',
                          document: { title: '临江市2030年计划报告' },
                        },
                        {
                          mention: '抽蓄',
                          section: ['一、回顾'],
                          role: 'FACT',
                          document: { title: '临江市2030年计划报告' },
                        },
                      ],
                    },
                    {
                      property: 'LOCATED_IN',
                      document: { id: 'document:news-2031' },
                      evidence: [
                        { mention: '东坪', section: [], role: 'FACT', document: { title: '临江十年' } },
                      ],
                    },
                  ],
                },
              },
            ],
          },
        },
      })
      expect(api.statements).toHaveLength(1)
    })
    it('a relation is a node', async () => {
      const id = 'relation:project:pumped-storage/LOCATED_IN/county:dongping'
      expect(await api.ask(`{ node(id: "${id}") { id ... on Relation { type from { name } } } }`)).toEqual({
        node: { id, type: 'LOCATED_IN', from: { name: '东坪抽水蓄能电站' } },
      })
    })
    it('counts nodes, not the ways that lead to them', async () => {
      const counted = async (field: string, count: number): Promise<unknown> =>
        api.ask(
          `{ ${field}(filter: { projects: { count: { eq: ${count} } } }) { nodes { id projects { totalCount } } } }`,
        )
      expect(await counted('counties', 2)).toEqual({
        counties: { nodes: [{ id: 'county:dongping', projects: { totalCount: 2 } }] },
      })
      expect(await counted('places', 3)).toEqual({
        places: { nodes: [{ id: 'place:linjiang', projects: { totalCount: 3 } }] },
      })
      expect(await counted('policies', 2)).toEqual({
        policies: { nodes: [{ id: 'policy:green-plan', projects: { totalCount: 2 } }] },
      })
      expect(
        await api.ask(
          `{ projects(orderBy: [POLICIES_COUNT_DESC, NAME_ASC], first: 2) { nodes { id policies { id } } } }`,
        ),
      ).toEqual({
        projects: {
          nodes: [
            { id: 'project:pumped-storage', policies: [{ id: 'policy:green-plan' }] },
            { id: 'project:wind-farm', policies: [{ id: 'policy:green-plan' }] },
          ],
        },
      })
    })
    it('finds what works with another from either side, whichever way is asked', async () => {
      const partners = (id: string, direction: string): Promise<unknown> =>
        api.ask(`{ node(id: "${id}") { ... on Entity {
          relations(types: [COOPERATES_WITH], direction: ${direction}) { totalCount edges { direction other { id } } } } } }`)
      for (const direction of ['OUT', 'IN']) {
        expect(await partners('enterprise:jianghe', direction)).toEqual({
          node: {
            relations: {
              totalCount: 1,
              edges: [{ direction, other: { id: 'research-institution:university' } }],
            },
          },
        })
        expect(await partners('research-institution:university', direction)).toEqual({
          node: { relations: { totalCount: 1, edges: [{ direction, other: { id: 'enterprise:jianghe' } }] } },
        })
      }
    })
    it('pages on where fragments part a field', async () => {
      const ask = (after: string | null): Promise<unknown> =>
        api.ask(
          `query ($after: String) { node(id: "county:dongping") {
            ... on Location { projects(first: 1, after: $after) { pageInfo { endCursor } } }
            ... on County { projects(first: 1, after: $after) { nodes { id } } } } }`,
          { after },
        )
      const first = (await ask(null)) as { node: { projects: { pageInfo: { endCursor: string } } } }
      expect(first).toMatchObject({ node: { projects: { nodes: [{ id: 'project:pumped-storage' }] } } })
      expect(await ask(first.node.projects.pageInfo.endCursor)).toMatchObject({
        node: { projects: { nodes: [{ id: 'project:tea-park' }] } },
      })
    })
    it('null is as if an argument were not given', async () => {
      expect(
        await api.ask(
          `query ($text: String, $number: Int, $kind: EntityKind, $observed: ObservationKind) {
            search(text: "蓝茶", after: $text, first: $number) { totalCount }
            observations(indicator: $text, place: $text, kind: $observed, years: null, first: $number, after: $text) { totalCount }
            county(id: "county:dongping", name: $text) { id }
            entity(name: "东坪县", kind: $kind) { id }
            projects(first: $number, after: $text, filter: null, orderBy: null) { totalCount }
            counties { nodes { projects(within: null, first: $number) { totalCount } } }
          }`,
          { text: null, number: null, kind: null, observed: null },
        ),
      ).toEqual(
        await api.ask(`{
          search(text: "蓝茶") { totalCount }
          observations { totalCount }
          county(id: "county:dongping") { id }
          entity(name: "东坪县") { id }
          projects { totalCount }
          counties { nodes { projects { totalCount } } }
        }`),
      )
    })
    it.each(declaredModel.kinds.map(({ singular, plural, slug }) => ({ singular, plural, slug })))(
      '$singular wants an id or a name, not both and not neither',
      async ({ singular, plural, slug }) => {
        const instead = `ask ${singular}(id: "${slug}:…") or ${singular}(name: "…")`
        const neither = `${singular}: neither id nor name was given; ${instead}, or list them with ${plural}`
        for (const [given, message] of [
          ['', neither],
          ['(id: null)', neither],
          ['(id: null, name: null)', neither],
          [`(id: "${slug}:x", name: "x")`, `${singular}: both id and name were given; ${instead}`],
        ] as const) {
          await expect(api.ask(`{ ${singular}${given} { id } }`)).rejects.toMatchObject({
            code: 'BAD_USER_INPUT',
            argument: 'id',
            message,
          })
        }
        expect(await api.ask(`{ ${singular}(id: "${slug}:x", name: null) { id } }`)).toEqual({
          [singular]: null,
        })
      },
    )
    it('a retired id leads to its successor, an unknown one to null', async () => {
      expect(
        await api.ask(`{
          node(id: "enterprise:jiang-he-group") { id }
          nodes(ids: ["enterprise:nobody", "enterprise:jiang-he-group", "county:dongping"]) { id }
          enterprise(id: "enterprise:jiang-he-group") { id }
          project(id: "enterprise:jiang-he-group") { id }
        }`),
      ).toEqual({
        node: { id: 'enterprise:jianghe' },
        nodes: [null, { id: 'enterprise:jianghe' }, { id: 'county:dongping' }],
        enterprise: { id: 'enterprise:jianghe' },
        project: null,
      })
    })
    it('goes through relations page by page, both directions', async () => {
      const seen: string[] = []
      let after: string | null = null
      do {
        const answer = (await api.ask(
          `query ($after: String) { enterprise(name: "江河") { relations(first: 2, after: $after) {
            edges { direction node { id } } pageInfo { hasNextPage endCursor } } } }`,
          { after },
        )) as {
          enterprise: {
            relations: {
              edges: { node: { id: string } }[]
              pageInfo: { hasNextPage: boolean; endCursor: string }
            }
          }
        }
        const { edges, pageInfo } = answer.enterprise.relations
        seen.push(...edges.map(({ node }) => node.id))
        after = pageInfo.hasNextPage ? pageInfo.endCursor : null
      } while (after !== null)
      expect(seen).toEqual([
        'relation:project:pumped-storage/BUILT_BY/enterprise:jianghe',
        'relation:project:wind-farm/BUILT_BY/enterprise:jianghe',
        'relation:project:grid-phase-1/BUILT_BY/enterprise:jianghe',
        'relation:enterprise:jianghe/COOPERATES_WITH/research-institution:university',
        'relation:enterprise:jianghe/IN_INDUSTRY/industry:energy',
      ])
    })
    it('one figure that two documents give is one observation with two statements', async () => {
      const answer = await api.ask(`{ observations(indicator: "GDP", place: "临江", years: [2029]) { nodes {
        indicator { name } place { name } about { name } period { edtf } year value unit yoy rank rankScope rankOf text
        statements { document { id } } } } }`)
      expect(answer).toEqual({
        observations: {
          nodes: [
            {
              indicator: { name: '地区生产总值' },
              place: { name: '临江市' },
              about: null,
              period: { edtf: '2029' },
              year: 2029,
              value: 1000,
              unit: '亿元',
              yoy: 5.5,
              rank: 3,
              rankScope: '临江市',
              rankOf: 'GROWTH',
              text: '1000亿元',
              statements: [
                { document: { id: 'document:report-2030' } },
                { document: { id: 'document:news-2031' } },
              ],
            },
          ],
        },
      })
    })
    it('stages come oldest first', async () => {
      expect(
        await api.ask(
          '{ project(id: "project:wind-farm") { status stages { year stage modality subject { id } } } }',
        ),
      ).toEqual({
        project: {
          status: 'OPERATING',
          stages: [
            { year: 2029, stage: 'COMPLETED', modality: 'DONE', subject: { id: 'project:wind-farm' } },
            { year: 2030, stage: 'OPERATING', modality: 'DONE', subject: { id: 'project:wind-farm' } },
          ],
        },
      })
    })
  })

  describe('search', () => {
    const found = async (text: string, more = ''): Promise<string[]> => {
      const answer = (await api.ask(
        `query ($text: String!) { search(text: $text${more}) { edges { score node { id } } } }`,
        { text },
      )) as { search: { edges: { node: { id: string } }[] } }
      return answer.search.edges.map(({ node }) => node.id)
    }
    it.each([
      ['抽水蓄能', 'project:pumped-storage'],
      ['坪抽', 'project:pumped-storage'],
      ['dongping', 'county:dongping'],
      ['dpcsxndz', 'project:pumped-storage'],
      ['choushui', 'project:pumped-storage'],
      ['岭', 'county:xiling'],
      ['GDP', 'indicator:gdp'],
      ['地區生產總值', 'indicator:gdp'],
    ])('%s finds %s', async (text, id) => {
      expect(await found(text)).toContain(id)
    })
    it.each(['', '   ', '( AND OR NOT', '* ? ~ ^ " \\', '无此名称之物'])(
      '%j finds nothing and breaks nothing',
      async (text) => {
        expect(await found(text)).toEqual([])
      },
    )
    it('keeps to kinds', async () => {
      expect(await found('蓝茶', ', kinds: [SPECIALTY_TOWN, INDUSTRY]')).toEqual(
        expect.arrayContaining(['industry:tea', 'specialty-town:blue-tea']),
      )
      expect(await found('蓝茶', ', kinds: [PRODUCT]')).toEqual(['product:blue-tea'])
    })
    it('all that bear a name', async () => {
      expect(await api.ask('{ entities(name: "蓝茶") { id } }')).toEqual({
        entities: [{ id: 'industry:tea' }, { id: 'product:blue-tea' }, { id: 'specialty-town:blue-tea' }],
      })
    })
  })
})
