import { describe, expect, it } from 'vitest'
import type { Examples } from './Examples.ts'

export const timelineExamples: Examples = (api) => {
  describe('timeline', () => {
    it('of a project over four reports, oldest first, in one statement', async () => {
      expect(
        await api().ask(`{ project(id: "project:guodian-hudong") { timeline {
          year text statement { document { id } evidence { mention } }
        } } }`),
      ).toMatchInlineSnapshot(`
        {
          "project": {
            "timeline": [
              {
                "statement": {
                  "document": {
                    "id": "document:plan-2025",
                  },
                  "evidence": [
                    {
                      "mention": "国电",
                    },
                  ],
                },
                "text": "国电湖东“上大压小”煤电项目涉及国电",
                "year": 2024,
              },
              {
                "statement": {
                  "document": {
                    "id": "document:plan-2025",
                  },
                  "evidence": [
                    {
                      "mention": "国电湖东",
                    },
                    {
                      "mention": "全面开工建设",
                    },
                  ],
                },
                "text": "国电湖东“上大压小”煤电项目：开工",
                "year": 2024,
              },
              {
                "statement": {
                  "document": {
                    "id": "document:plan-2025",
                  },
                  "evidence": [
                    {
                      "mention": "国电湖东",
                    },
                    {
                      "mention": "“上大压小”",
                    },
                  ],
                },
                "text": "国电湖东“上大压小”煤电项目实施“上大压小”",
                "year": 2024,
              },
              {
                "statement": {
                  "document": {
                    "id": "document:work-2025",
                  },
                  "evidence": [
                    {
                      "mention": "国电湖东",
                    },
                    {
                      "mention": "“上大压小”",
                    },
                  ],
                },
                "text": "国电湖东“上大压小”煤电项目实施“上大压小”",
                "year": 2024,
              },
              {
                "statement": {
                  "document": {
                    "id": "document:work-2025",
                  },
                  "evidence": [
                    {
                      "mention": "国电",
                    },
                  ],
                },
                "text": "国电湖东“上大压小”煤电项目涉及国电",
                "year": 2024,
              },
              {
                "statement": {
                  "document": {
                    "id": "document:work-2025",
                  },
                  "evidence": [
                    {
                      "mention": "国电湖东",
                    },
                    {
                      "mention": "项目加快建设",
                    },
                  ],
                },
                "text": "国电湖东“上大压小”煤电项目：在建、推进",
                "year": 2024,
              },
              {
                "statement": {
                  "document": {
                    "id": "document:work-2025",
                  },
                  "evidence": [
                    {
                      "mention": "抓好国电湖东",
                    },
                    {
                      "mention": "项目建设",
                    },
                  ],
                },
                "text": "国电湖东“上大压小”煤电项目：计划在建、推进",
                "year": 2025,
              },
              {
                "statement": {
                  "document": {
                    "id": "document:work-2025",
                  },
                  "evidence": [
                    {
                      "mention": "国电湖东",
                    },
                    {
                      "mention": "“上大压小”",
                    },
                  ],
                },
                "text": "计划：国电湖东“上大压小”煤电项目实施“上大压小”",
                "year": 2025,
              },
              {
                "statement": {
                  "document": {
                    "id": "document:work-2025",
                  },
                  "evidence": [
                    {
                      "mention": "国电",
                    },
                  ],
                },
                "text": "计划：国电湖东“上大压小”煤电项目涉及国电",
                "year": 2025,
              },
              {
                "statement": {
                  "document": {
                    "id": "document:plan-2026",
                  },
                  "evidence": [
                    {
                      "mention": "国电",
                    },
                  ],
                },
                "text": "国电湖东“上大压小”煤电项目涉及国电",
                "year": 2025,
              },
              {
                "statement": {
                  "document": {
                    "id": "document:plan-2026",
                  },
                  "evidence": [
                    {
                      "mention": "国电湖东",
                    },
                    {
                      "mention": "“上大压小”",
                    },
                  ],
                },
                "text": "国电湖东“上大压小”煤电项目实施“上大压小”",
                "year": 2025,
              },
              {
                "statement": {
                  "document": {
                    "id": "document:plan-2026",
                  },
                  "evidence": [
                    {
                      "mention": "国电湖东",
                    },
                    {
                      "mention": "有序推进",
                    },
                  ],
                },
                "text": "国电湖东“上大压小”煤电项目：在建、推进",
                "year": 2025,
              },
            ],
          },
        }
      `)
      expect(api().statements).toHaveLength(1)
    })
    it('of a firm in some years', async () => {
      expect(
        await api().ask('{ enterprise(name: "秦淮数据") { timeline(from: 2024, to: 2025) { year text } } }'),
      ).toMatchInlineSnapshot(`
        {
          "enterprise": {
            "timeline": [
              {
                "text": "秦淮数据位于大同市",
                "year": 2024,
              },
              {
                "text": "计划：秦淮10期项目涉及秦淮数据",
                "year": 2025,
              },
            ],
          },
        }
      `)
    })
    it('of any entity by its interface, beside the same field under another name', async () => {
      expect(
        await api().ask(`{ entity(name: "云冈石窟") {
          __typename
          early: timeline(to: 2022) { text }
          late: timeline(from: 2026) { year text }
        } }`),
      ).toMatchInlineSnapshot(`
        {
          "entity": {
            "__typename": "ScenicSpot",
            "early": [],
            "late": [],
          },
        }
      `)
    })
  })
  describe('series', () => {
    it('actual beside target, period by period', async () => {
      expect(
        await api().ask(`{ indicator(name: "GDP") { unit series(place: "大同市", from: 2021) {
          year about { name } actual { value yoy rank } target { yoy comparator } targets { text }
        } } }`),
      ).toMatchInlineSnapshot(`
        {
          "indicator": {
            "series": [
              {
                "about": null,
                "actual": {
                  "rank": null,
                  "value": 1686,
                  "yoy": 7.5,
                },
                "target": null,
                "targets": [],
                "year": 2021,
              },
              {
                "about": null,
                "actual": {
                  "rank": 5,
                  "value": 1802.5,
                  "yoy": 2.5,
                },
                "target": null,
                "targets": [],
                "year": 2024,
              },
              {
                "about": null,
                "actual": {
                  "rank": 8,
                  "value": 1815,
                  "yoy": 3.2,
                },
                "target": {
                  "comparator": "ABOUT",
                  "yoy": 5.5,
                },
                "targets": [
                  {
                    "text": "增长5.5%左右",
                  },
                ],
                "year": 2025,
              },
              {
                "about": null,
                "actual": null,
                "target": {
                  "comparator": null,
                  "yoy": 5,
                },
                "targets": [
                  {
                    "text": "地区生产总值增长5%",
                  },
                ],
                "year": 2026,
              },
            ],
            "unit": "亿元",
          },
        }
      `)
      expect(api().statements).toHaveLength(2)
    })
    it('of what is measured', async () => {
      expect(
        await api().ask(`{ indicator(id: "indicator:revenue") { series(about: "数据标注产业") {
          period place { name } about { __typename name } actuals { text } target { text }
        } } }`),
      ).toMatchInlineSnapshot(`
        {
          "indicator": {
            "series": [],
          },
        }
      `)
    })
    it('nothing is told of a place that no document gives figures for', async () => {
      expect(await api().ask('{ indicator(name: "GDP") { series(place: "没有的") { year } } }')).toEqual({
        indicator: { series: [] },
      })
    })
    it('what is only intended, at no stated time, stands in no year and is found by its modality', async () => {
      const found = async (given: string): Promise<number> => {
        const answer = await api().ask(
          `{ policy(id: "policy:six-tasks") { relations(types: [IMPLEMENTS]${given}) { totalCount } } }`,
        )
        return (answer as { policy: { relations: { totalCount: number } } }).policy.relations.totalCount
      }
      expect(await found('')).toBe(1)
      expect(await found(', modality: [INTENDED]')).toBe(1)
      expect(await found(', modality: [DONE, STANDING]')).toBe(0)
      expect(await found(', years: [2021, 2022, 2023, 2027]')).toBe(0)
      expect(await found(', years: [2022], modality: [INTENDED, STANDING]')).toBe(0)
      expect(
        await api().ask(`{ policy(id: "policy:six-tasks") {
          timeline { year }
          relations(types: [IMPLEMENTS]) { edges { node { years modality statements { year toldIn modality } } } }
        } }`),
      ).toEqual({
        policy: {
          timeline: [],
          relations: {
            edges: [
              {
                node: {
                  years: [],
                  modality: 'INTENDED',
                  statements: [{ year: null, toldIn: 2022, modality: 'INTENDED' }],
                },
              },
            ],
          },
        },
      })
    })
  })
}
