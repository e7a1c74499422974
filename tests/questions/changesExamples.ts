import { describe, expect, it } from 'vitest'
import type { Examples } from './Examples.ts'

const between = (from: string, to: string, asked: string): string =>
  `{ changes(from: "document:${from}", to: "document:${to}") { ${asked} } }`

export const changesExamples: Examples = (api) => {
  const ask = async (from: string, to: string, asked: string): Promise<unknown> => {
    const told = (await api().ask(between(from, to, asked))) as { changes: unknown }
    return told.changes
  }

  describe('changes', () => {
    it('what advanced and what fell back over a year, the furthest first, in five statements', async () => {
      const stages = '{ totalCount nodes { subject { name } before { year stage } after { year stage } } }'
      expect(await ask('plan-2025', 'plan-2026', `truncated advanced ${stages} fellBack ${stages}`))
        .toMatchInlineSnapshot(`
          {
            "advanced": {
              "nodes": [
                {
                  "after": {
                    "stage": "OPERATING",
                    "year": 2025,
                  },
                  "before": {
                    "stage": "PREPARATORY",
                    "year": 2024,
                  },
                  "subject": {
                    "name": "大同数据科技职业学院",
                  },
                },
                {
                  "after": {
                    "stage": "OPERATING",
                    "year": 2025,
                  },
                  "before": {
                    "stage": "UNDER_CONSTRUCTION",
                    "year": 2024,
                  },
                  "subject": {
                    "name": "山西大学大同校区",
                  },
                },
                {
                  "after": {
                    "stage": "COMPLETED",
                    "year": 2025,
                  },
                  "before": {
                    "stage": "STARTED",
                    "year": 2021,
                  },
                  "subject": {
                    "name": "棚户区改造",
                  },
                },
                {
                  "after": {
                    "stage": "UNDER_CONSTRUCTION",
                    "year": 2025,
                  },
                  "before": {
                    "stage": "STARTED",
                    "year": 2024,
                  },
                  "subject": {
                    "name": "国电湖东“上大压小”煤电项目",
                  },
                },
                {
                  "after": {
                    "stage": "UNDER_CONSTRUCTION",
                    "year": 2025,
                  },
                  "before": {
                    "stage": "STARTED",
                    "year": 2024,
                  },
                  "subject": {
                    "name": "晋控同热三期“上大压小”煤电项目",
                  },
                },
              ],
              "totalCount": 5,
            },
            "fellBack": {
              "nodes": [
                {
                  "after": {
                    "stage": "STARTED",
                    "year": 2025,
                  },
                  "before": {
                    "stage": "UNDER_CONSTRUCTION",
                    "year": 2024,
                  },
                  "subject": {
                    "name": "晋北采煤沉陷区大型风电光伏基地项目",
                  },
                },
              ],
              "totalCount": 1,
            },
            "truncated": false,
          }
        `)
      expect(api().statements).toHaveLength(5)
    })
    it('new projects apart from those that are spoken of again', async () => {
      const told = (await ask(
        'plan-2025',
        'plan-2026',
        `newProjects(first: 2) { totalCount nodes { project { name } stage { stage modality } earlier { id } } }
         returned(first: 100) { totalCount nodes { project { name } stage { stage } earlier { id } } }`,
      )) as { newProjects: unknown; returned: { totalCount: number; nodes: unknown[] } }
      expect(told.newProjects).toMatchInlineSnapshot(`
        {
          "nodes": [
            {
              "earlier": [],
              "project": {
                "name": "阿斯通服务器制造项目",
              },
              "stage": {
                "modality": "DONE",
                "stage": "OPERATING",
              },
            },
            {
              "earlier": [],
              "project": {
                "name": "百胜中国供应链项目",
              },
              "stage": {
                "modality": "DONE",
                "stage": "SIGNED",
              },
            },
          ],
          "totalCount": 35,
        }
      `)
      expect(told.returned.totalCount).toBe(told.returned.nodes.length)
      expect([told.returned.totalCount, told.returned.nodes.slice(0, 3)]).toMatchInlineSnapshot(`
        [
          9,
          [
            {
              "earlier": [
                {
                  "id": "document:work-2025",
                },
              ],
              "project": {
                "name": "抖音火山云算力中心二期",
              },
              "stage": {
                "stage": "UNDER_CONSTRUCTION",
              },
            },
            {
              "earlier": [
                {
                  "id": "document:work-2025",
                },
              ],
              "project": {
                "name": "凯盛浩丰智慧温室项目",
              },
              "stage": {
                "stage": "SIGNED",
              },
            },
            {
              "earlier": [
                {
                  "id": "document:plan-2022",
                },
                {
                  "id": "document:work-2025",
                },
              ],
              "project": {
                "name": "凯悦臻选",
              },
              "stage": {
                "stage": "UNDER_CONSTRUCTION",
              },
            },
          ],
        ]
      `)
    })
    it('what is no longer mentioned, though a document promised it', async () => {
      expect(
        await ask(
          'plan-2025',
          'plan-2026',
          'silent(first: 6) { totalCount nodes { subject { name } last { stage } promised { year stage } between { id } } }',
        ),
      ).toMatchInlineSnapshot(`
        {
          "silent": {
            "nodes": [
              {
                "between": [
                  {
                    "id": "document:work-2025",
                  },
                ],
                "last": {
                  "stage": "PLANNED",
                },
                "promised": {
                  "stage": "OPERATING",
                  "year": 2025,
                },
                "subject": {
                  "name": "宁畅高端服务器制造项目",
                },
              },
              {
                "between": [
                  {
                    "id": "document:work-2025",
                  },
                ],
                "last": {
                  "stage": "UNDER_CONSTRUCTION",
                },
                "promised": {
                  "stage": "UNDER_CONSTRUCTION",
                  "year": 2025,
                },
                "subject": {
                  "name": "“三横四纵、五库连通”现代水网体系",
                },
              },
              {
                "between": [
                  {
                    "id": "document:work-2025",
                  },
                ],
                "last": null,
                "promised": {
                  "stage": "UNDER_CONSTRUCTION",
                  "year": 2025,
                },
                "subject": {
                  "name": "数据要素市场化配置改革",
                },
              },
              {
                "between": [
                  {
                    "id": "document:work-2025",
                  },
                ],
                "last": {
                  "stage": "UNDER_CONSTRUCTION",
                },
                "promised": {
                  "stage": "UNDER_CONSTRUCTION",
                  "year": 2025,
                },
                "subject": {
                  "name": "水神堂城头泉泉域保护及水源置换",
                },
              },
              {
                "between": [
                  {
                    "id": "document:work-2025",
                  },
                ],
                "last": {
                  "stage": "UNDER_CONSTRUCTION",
                },
                "promised": {
                  "stage": "COMPLETED",
                  "year": 2025,
                },
                "subject": {
                  "name": "天阳盆地地下水置换工程",
                },
              },
              {
                "between": [
                  {
                    "id": "document:work-2025",
                  },
                ],
                "last": {
                  "stage": "UNDER_CONSTRUCTION",
                },
                "promised": {
                  "stage": "UNDER_CONSTRUCTION",
                  "year": 2025,
                },
                "subject": {
                  "name": "万家寨引黄北干支线",
                },
              },
            ],
            "totalCount": 32,
          },
        }
      `)
    })
    it('indicators up and down: values in one unit, growth where no value is told, what the words leave open', async () => {
      const told = (await ask(
        'plan-2025',
        'plan-2026',
        `indicators(first: 100) { totalCount nodes {
          indicator { name } about { name } measure difference differenceUnit percent growthDifference better
        } }`,
      )) as { indicators: { totalCount: number; nodes: { indicator: { name: string } }[] } }
      const { totalCount, nodes } = told.indicators
      expect(totalCount).toBe(27)
      const shown = [
        '城镇新增就业',
        '门票收入',
        'PM2.5平均浓度',
        '规模以上工业增加值',
        '地区生产总值',
        '居民消费价格指数',
        '原煤产量',
      ]
      expect(nodes.filter(({ indicator }) => shown.includes(indicator.name))).toMatchInlineSnapshot(`
        [
          {
            "about": null,
            "better": "WORSE",
            "difference": -1.0865,
            "differenceUnit": "万人",
            "growthDifference": null,
            "indicator": {
              "name": "城镇新增就业",
            },
            "measure": "VALUE",
            "percent": -20.62,
          },
          {
            "about": null,
            "better": "BETTER",
            "difference": -3,
            "differenceUnit": "微克/立方米",
            "growthDifference": null,
            "indicator": {
              "name": "PM2.5平均浓度",
            },
            "measure": "VALUE",
            "percent": -11.54,
          },
          {
            "about": null,
            "better": "BETTER",
            "difference": 8.1,
            "differenceUnit": "个百分点",
            "growthDifference": 8.1,
            "indicator": {
              "name": "规模以上工业增加值",
            },
            "measure": "GROWTH",
            "percent": null,
          },
          {
            "about": null,
            "better": "BETTER",
            "difference": 12.5,
            "differenceUnit": "亿元",
            "growthDifference": 0.7,
            "indicator": {
              "name": "地区生产总值",
            },
            "measure": "VALUE",
            "percent": 0.69,
          },
          {
            "about": null,
            "better": "NEUTRAL",
            "difference": 0.2,
            "differenceUnit": "个百分点",
            "growthDifference": 0.2,
            "indicator": {
              "name": "居民消费价格指数",
            },
            "measure": "GROWTH",
            "percent": null,
          },
          {
            "about": null,
            "better": "OPEN",
            "difference": null,
            "differenceUnit": "亿吨",
            "growthDifference": null,
            "indicator": {
              "name": "原煤产量",
            },
            "measure": "VALUE",
            "percent": null,
          },
        ]
      `)
    })
    it('ranks in the province, the greatest change first', async () => {
      expect(
        await ask(
          'plan-2025',
          'plan-2026',
          'ranks(first: 4) { totalCount nodes { indicator { name } rankScope rankOf before { rank } after { rank } places better } }',
        ),
      ).toMatchInlineSnapshot(`
        {
          "ranks": {
            "nodes": [
              {
                "after": {
                  "rank": 7,
                },
                "before": {
                  "rank": 2,
                },
                "better": "WORSE",
                "indicator": {
                  "name": "城镇居民人均可支配收入",
                },
                "places": -5,
                "rankOf": "GROWTH",
                "rankScope": "山西省",
              },
              {
                "after": {
                  "rank": 7,
                },
                "before": {
                  "rank": 3,
                },
                "better": "WORSE",
                "indicator": {
                  "name": "一般公共预算收入",
                },
                "places": -4,
                "rankOf": "GROWTH",
                "rankScope": "山西省",
              },
              {
                "after": {
                  "rank": 8,
                },
                "before": {
                  "rank": 5,
                },
                "better": "WORSE",
                "indicator": {
                  "name": "地区生产总值",
                },
                "places": -3,
                "rankOf": "GROWTH",
                "rankScope": "山西省",
              },
              {
                "after": {
                  "rank": 4,
                },
                "before": {
                  "rank": 2,
                },
                "better": "WORSE",
                "indicator": {
                  "name": "农村居民人均可支配收入",
                },
                "places": -2,
                "rankOf": "GROWTH",
                "rankScope": "山西省",
              },
            ],
            "totalCount": 4,
          },
        }
      `)
    })
    it('over three years a railway and an interchange opened', async () => {
      expect(
        await ask(
          'plan-2022',
          'plan-2025',
          'advanced { nodes { subject { name } before { year stage } after { year stage } } } fellBack { totalCount }',
        ),
      ).toMatchInlineSnapshot(`
        {
          "advanced": {
            "nodes": [
              {
                "after": {
                  "stage": "OPERATING",
                  "year": 2024,
                },
                "before": {
                  "stage": "PREPARATORY",
                  "year": 2021,
                },
                "subject": {
                  "name": "天黎高速云州街互通",
                },
              },
              {
                "after": {
                  "stage": "OPERATING",
                  "year": 2024,
                },
                "before": {
                  "stage": "STARTED",
                  "year": 2021,
                },
                "subject": {
                  "name": "集大原高铁",
                },
              },
            ],
          },
          "fellBack": {
            "totalCount": 0,
          },
        }
      `)
    })
    it('a document that reviews a decade is compared by its last year', async () => {
      expect(
        await ask(
          'decade-2022',
          'plan-2025',
          'indicators { nodes { indicator { name } before { year text } after { year text } difference } }',
        ),
      ).toMatchInlineSnapshot(`
        {
          "indicators": {
            "nodes": [
              {
                "after": {
                  "text": "1802.5亿元，同比增长2.5%；增速排名全省第5",
                  "year": 2024,
                },
                "before": {
                  "text": "2021年的1686.0亿元",
                  "year": 2021,
                },
                "difference": 116.5,
                "indicator": {
                  "name": "地区生产总值",
                },
              },
            ],
          },
        }
      `)
    })
    it('pages go on where the last one ended', async () => {
      const page = (after: string): Promise<unknown> =>
        ask(
          'plan-2025',
          'plan-2026',
          `ranks(first: 2${after}) { nodes { indicator { name } } pageInfo { endCursor hasNextPage } }`,
        )
      const first = (await page('')) as { ranks: { pageInfo: { endCursor: string } } }
      expect(await page(`, after: "${first.ranks.pageInfo.endCursor}"`)).toMatchObject({
        ranks: {
          nodes: [{ indicator: { name: '地区生产总值' } }, { indicator: { name: '农村居民人均可支配收入' } }],
          pageInfo: { hasNextPage: false },
        },
      })
    })
    it('two reports on one year: rounding is no change, and a lower stage no going back', async () => {
      expect(
        await ask(
          'plan-2025',
          'work-2025',
          `fellBack { nodes { subject { name } } }
           indicators(first: 100) { nodes { indicator { name } } }
           ranks { nodes { indicator { name } } }`,
        ),
      ).toEqual({ fellBack: { nodes: [] }, indicators: { nodes: [] }, ranks: { nodes: [] } })
    })
    it('of an unknown document nothing is known', async () => {
      expect(await ask('plan-2025', 'plan-1999', 'truncated')).toBeNull()
      expect(api().statements).toHaveLength(1)
    })
    it.each([
      ['plan-2026', 'plan-2025'],
      ['plan-2025', 'plan-2025'],
    ])('%s to %s is refused', async (from, to) => {
      await expect(ask(from, to, 'truncated')).rejects.toThrow(
        `to: document:${to} is not later than document:${from}; give the later document as \`to\``,
      )
    })
    it('half a character is refused', async () => {
      await expect(
        api().ask('query ($from: ID!) { changes(from: $from, to: "document:plan-2026") { truncated } }', {
          from: '\ud800',
        }),
      ).rejects.toThrow('from: ')
    })
  })
}
