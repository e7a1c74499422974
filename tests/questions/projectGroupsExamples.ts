import { describe, expect, it } from 'vitest'
import type { Examples } from './Examples.ts'

interface Groups {
  readonly projectGroups: {
    readonly totalCount: number
    readonly nodes: readonly { readonly key: string; readonly count: number }[]
  }
}

interface ProjectPage {
  readonly nodes: readonly { readonly id: string }[]
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean }
}
const noProjects: ProjectPage = { nodes: [], pageInfo: { endCursor: null, hasNextPage: false } }

export const projectGroupsExamples: Examples = (api) => {
  const keysAndCounts = async (argument: string): Promise<[string, number][]> => {
    const told = (await api().ask(
      `{ projectGroups(first: 100, ${argument}) { nodes { key count } } }`,
    )) as Groups
    return told.projectGroups.nodes.map(({ key, count }) => [key, count])
  }

  describe('projectGroups', () => {
    it('by county, most projects first; those without one are a group of their own', async () => {
      expect(await keysAndCounts('by: [COUNTY]')).toEqual([
        ['-', 222],
        ['county:lingqiu', 5],
        ['county:tianzhen', 4],
        ['county:yanggao', 3],
        ['county:hunyuan', 2],
        ['county:yunzhou', 2],
        ['county:guangling', 1],
        ['county:pingcheng', 1],
        ['county:xinrong', 1],
        ['county:yungang', 1],
      ])
      expect(api().statements).toHaveLength(3)
    })
    it('by year and stage, by their own order; what is only intended has no year', async () => {
      expect(await keysAndCounts('by: [YEAR, STAGE], orderBy: [KEY_DESC]')).toMatchInlineSnapshot(`
        [
          [
            "2025 OPERATING",
            8,
          ],
          [
            "2025 COMPLETED",
            6,
          ],
          [
            "2025 UNDER_CONSTRUCTION",
            11,
          ],
          [
            "2025 STARTED",
            2,
          ],
          [
            "2025 SIGNED",
            4,
          ],
          [
            "2025 PREPARATORY",
            1,
          ],
          [
            "2025 PLANNED",
            1,
          ],
          [
            "2024 OPERATING",
            7,
          ],
          [
            "2024 COMPLETED",
            3,
          ],
          [
            "2024 UNDER_CONSTRUCTION",
            21,
          ],
          [
            "2024 STARTED",
            3,
          ],
          [
            "2024 SIGNED",
            1,
          ],
          [
            "2024 PLANNED",
            2,
          ],
          [
            "2021 OPERATING",
            16,
          ],
          [
            "2021 COMPLETED",
            6,
          ],
          [
            "2021 UNDER_CONSTRUCTION",
            30,
          ],
          [
            "2021 STARTED",
            5,
          ],
          [
            "2021 SIGNED",
            7,
          ],
          [
            "2021 PREPARATORY",
            3,
          ],
          [
            "2021 PLANNED",
            1,
          ],
          [
            "- PLANNED",
            64,
          ],
          [
            "- -",
            40,
          ],
        ]
      `)
    })
    it('with their projects, what they are grouped by, and sums', async () => {
      expect(
        await api().ask(`{ projectGroups(
          by: [POLICY, STAGE], filter: { policies: { some: { name: { eq: "“上大压小”" } } } }
        ) { totalCount nodes {
          policy { name } stage year county { id } industry { id }
          projects { totalCount nodes { name } } sums { indicator { name } sum unit count approximate }
        } } }`),
      ).toMatchInlineSnapshot(`
        {
          "projectGroups": {
            "nodes": [
              {
                "county": null,
                "industry": null,
                "policy": {
                  "name": "“上大压小”",
                },
                "projects": {
                  "nodes": [
                    {
                      "name": "国电湖东“上大压小”煤电项目",
                    },
                    {
                      "name": "晋控同热三期“上大压小”煤电项目",
                    },
                  ],
                  "totalCount": 2,
                },
                "stage": "UNDER_CONSTRUCTION",
                "sums": [
                  {
                    "approximate": false,
                    "count": 2,
                    "indicator": {
                      "name": "装机规模",
                    },
                    "sum": 400,
                    "unit": "万千瓦",
                  },
                ],
                "year": null,
              },
            ],
            "totalCount": 1,
          },
        }
      `)
    })
    it('of each project the newest figure is added, and none of a ratio', async () => {
      const told = (await api().ask(`{ projectGroups(by: [COUNTY], first: 1) { nodes {
        sums { indicator { name } sum unit count approximate }
      } } }`)) as { projectGroups: { nodes: { sums: { indicator: { name: string } }[] }[] } }
      const shown = ['建设项目数', '固废综合利用规模', '装机规模', '营业收入']
      expect(told.projectGroups.nodes[0]?.sums.filter(({ indicator }) => shown.includes(indicator.name)))
        .toMatchInlineSnapshot(`
        [
          {
            "approximate": true,
            "count": 1,
            "indicator": {
              "name": "固废综合利用规模",
            },
            "sum": 100,
            "unit": "万吨",
          },
          {
            "approximate": false,
            "count": 3,
            "indicator": {
              "name": "建设项目数",
            },
            "sum": 18,
            "unit": "个",
          },
          {
            "approximate": false,
            "count": 1,
            "indicator": {
              "name": "营业收入",
            },
            "sum": 0.482847,
            "unit": "亿元",
          },
          {
            "approximate": false,
            "count": 3,
            "indicator": {
              "name": "装机规模",
            },
            "sum": 405,
            "unit": "万千瓦",
          },
        ]
      `)
    })
    it('a project of three industries counts in each', async () => {
      expect(
        await keysAndCounts(
          'by: [INDUSTRY], filter: { id: { eq: "project:zhonglian-green-data-base" } }, orderBy: [KEY_ASC]',
        ),
      ).toEqual([
        ['industry:big-data', 1],
        ['industry:digital-economy', 1],
        ['industry:computing-power', 1],
      ])
    })
    it('a filter of several levels holds', async () => {
      expect(
        await keysAndCounts(
          `by: [STAGE], orderBy: [KEY_ASC], filter: {
            AND: [{ name: { contains: "电" } }, { NOT: { status: { in: [OPERATING, COMPLETED] } } }], degree: { gt: 0 }
          }`,
        ),
      ).toEqual([
        ['PLANNED', 4],
        ['PREPARATORY', 1],
        ['SIGNED', 1],
        ['STARTED', 3],
        ['UNDER_CONSTRUCTION', 4],
        ['-', 6],
      ])
    })
    it('pages go on where the last one ended', async () => {
      const page = async (after: string): Promise<unknown> =>
        api().ask(`{ projectGroups(by: [COUNTY], first: 9${after}) {
          nodes { key } pageInfo { endCursor hasNextPage }
        } }`)
      const first = (await page('')) as { projectGroups: { pageInfo: { endCursor: string } } }
      expect(await page(`, after: "${first.projectGroups.pageInfo.endCursor}"`)).toMatchObject({
        projectGroups: { nodes: [{ key: 'county:yungang' }], pageInfo: { hasNextPage: false } },
      })
    })
    it('every project of a group is reached, page by page', async () => {
      const found: string[] = []
      let [after, total] = ['', -1]
      do {
        const { projectGroups } = (await api().ask(`{ projectGroups(by: [COUNTY], first: 1) {
          nodes { key count projects(first: 100${after}) { totalCount nodes { id } pageInfo { endCursor hasNextPage } } }
        } }`)) as { projectGroups: { nodes: { count: number; projects: ProjectPage }[] } }
        const [{ count, projects } = { count: 0, projects: noProjects }] = projectGroups.nodes
        found.push(...projects.nodes.map(({ id }) => id))
        total = count
        after = projects.pageInfo.hasNextPage ? `, after: "${projects.pageInfo.endCursor}"` : ''
      } while (after !== '')
      expect(total).toBeGreaterThan(100)
      expect([found.length, new Set(found).size]).toEqual([total, total])
    })
    it('a cursor of one group used in another says so', async () => {
      const { projectGroups } = (await api().ask(`{ projectGroups(by: [COUNTY], first: 2) {
        nodes { key projects(first: 1) { pageInfo { endCursor } } }
      } }`)) as { projectGroups: { nodes: { key: string; projects: ProjectPage }[] } }
      const [first, second] = projectGroups.nodes.map(({ key }) => JSON.stringify(key))
      const cursor = projectGroups.nodes[1]?.projects.pageInfo.endCursor ?? ''
      await expect(
        api().ask(`{ projectGroups(by: [COUNTY], first: 2) { nodes { projects(first: 1, after: "${cursor}") {
          totalCount
        } } } }`),
      ).rejects.toThrow(
        `after: this cursor is of the group ${second ?? ''}, not of ${first ?? ''}; ask for its group alone`,
      )
    })
    it('where nothing fits there is no group', async () => {
      expect(await keysAndCounts('by: [STAGE], filter: { name: { eq: "无" } }')).toEqual([])
    })
    it.each([
      ['by: []', 'by: 0 were given; allowed is 1 to 5'],
      ['by: [COUNTY, COUNTY]', 'by: COUNTY, COUNTY names a key twice; name each once'],
      [
        'by: [COUNTY], orderBy: [COUNT_ASC, COUNT_DESC]',
        'orderBy: COUNT_ASC, COUNT_DESC names a key twice; name each once',
      ],
      [
        `by: [COUNTY], filter: ${'{ NOT: '.repeat(9)}{ degree: { gt: 1 } }${' }'.repeat(9)}`,
        'filter: more than 8 levels were given',
      ],
      ['by: [COUNTY], first: 101', 'first: 101 was given; allowed is 0 to 100'],
    ])('%s is refused', async (argument, message) => {
      await expect(api().ask(`{ projectGroups(${argument}) { totalCount } }`)).rejects.toThrow(message)
    })
  })
}
