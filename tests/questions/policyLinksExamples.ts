import { describe, expect, it } from 'vitest'
import type { Examples } from './Examples.ts'

const why = (
  policy: string,
  project: string,
): string => `{ whyLinked(policy: "${policy}", project: "${project}") {
  basis score reasons { rule weight detail statements { property evidence { mention document { id } } } }
} }`

export const policyLinksExamples: Examples = (api) => {
  describe('policyLinks', () => {
    it('what is inferred is explained as a sum, with the statements of both sides, in one statement', async () => {
      expect(await api().ask(why('policy:opening-up', 'project:datong-land-port-logistics-hub')))
        .toMatchInlineSnapshot(`
        {
          "whyLinked": {
            "basis": "INFERRED",
            "reasons": [
              {
                "detail": "标题“提升对外开放效能”",
                "rule": "HEADING_NAMES_POLICY",
                "statements": [
                  {
                    "evidence": [
                      {
                        "document": {
                          "id": "document:work-2025",
                        },
                        "mention": "对外开放",
                      },
                    ],
                    "property": "name",
                  },
                  {
                    "evidence": [
                      {
                        "document": {
                          "id": "document:work-2025",
                        },
                        "mention": "加快大同陆港国家物流枢纽建设步伐",
                      },
                    ],
                    "property": "stage",
                  },
                ],
                "weight": 0.475,
              },
              {
                "detail": "措施“制度型开放”",
                "rule": "MEASURE_OF_PROGRAMME",
                "statements": [
                  {
                    "evidence": [
                      {
                        "document": {
                          "id": "document:work-2025",
                        },
                        "mention": "对外开放",
                      },
                      {
                        "document": {
                          "id": "document:work-2025",
                        },
                        "mention": "制度型开放",
                      },
                    ],
                    "property": "PART_OF",
                  },
                  {
                    "evidence": [
                      {
                        "document": {
                          "id": "document:work-2025",
                        },
                        "mention": "制度型开放",
                      },
                      {
                        "document": {
                          "id": "document:work-2025",
                        },
                        "mention": "大同陆港国家物流枢纽",
                      },
                    ],
                    "property": "IMPLEMENTS",
                  },
                ],
                "weight": 0.475,
              },
            ],
            "score": 0.95,
          },
        }
      `)
      expect(api().statements).toHaveLength(1)
    })
    it('what a document states is stated, however much could be inferred', async () => {
      expect(await api().ask(why('policy:urban-renewal', 'project:urban-old-estates-renovation')))
        .toMatchInlineSnapshot(`
        {
          "whyLinked": {
            "basis": "STATED",
            "reasons": [
              {
                "detail": "实施政策",
                "rule": "STATED",
                "statements": [
                  {
                    "evidence": [
                      {
                        "document": {
                          "id": "document:plan-2025",
                        },
                        "mention": "城市更新行动",
                      },
                      {
                        "document": {
                          "id": "document:plan-2025",
                        },
                        "mention": "改造老旧小区",
                      },
                    ],
                    "property": "IMPLEMENTS",
                  },
                  {
                    "evidence": [
                      {
                        "document": {
                          "id": "document:plan-2026",
                        },
                        "mention": "城市更新行动",
                      },
                      {
                        "document": {
                          "id": "document:plan-2026",
                        },
                        "mention": "城镇老旧小区改造",
                      },
                    ],
                    "property": "IMPLEMENTS",
                  },
                ],
                "weight": 1,
              },
            ],
            "score": 1,
          },
        }
      `)
    })
    it('nothing links the keeping of grain with a department store', async () => {
      expect(await api().ask(why('policy:grain-in-land', 'project:jd-mall'))).toEqual({ whyLinked: null })
    })
    it('of a project, stated first; inferred ones never stand in policies', async () => {
      expect(
        await api().ask(`{ project(id: "project:model-villages") {
          policies { name }
          policyLinks { totalCount nodes { basis score policy { name } } }
          inferred: policyLinks(basis: INFERRED, minScore: 0.3) { nodes { score policy { name } } }
        } }`),
      ).toMatchInlineSnapshot(`
        {
          "project": {
            "inferred": {
              "nodes": [
                {
                  "policy": {
                    "name": "乡村振兴",
                  },
                  "score": 0.95,
                },
                {
                  "policy": {
                    "name": "新型城镇化",
                  },
                  "score": 0.45,
                },
              ],
            },
            "policies": [
              {
                "name": "农村人居环境整治",
              },
              {
                "name": "“千万工程”",
              },
              {
                "name": "宜居宜业和美乡村",
              },
            ],
            "policyLinks": {
              "nodes": [
                {
                  "basis": "STATED",
                  "policy": {
                    "name": "农村人居环境整治",
                  },
                  "score": 1,
                },
                {
                  "basis": "STATED",
                  "policy": {
                    "name": "“千万工程”",
                  },
                  "score": 1,
                },
                {
                  "basis": "INFERRED",
                  "policy": {
                    "name": "乡村振兴",
                  },
                  "score": 0.95,
                },
              ],
              "totalCount": 3,
            },
          },
        }
      `)
    })
    it('of a policy', async () => {
      expect(
        await api().ask(`{ policy(name: "算力之城") { projectLinks(basis: INFERRED) {
          nodes { score project { name } reasons { rule detail } }
        } } }`),
      ).toMatchInlineSnapshot(`
        {
          "policy": {
            "projectLinks": {
              "nodes": [],
            },
          },
        }
      `)
    })
    it('how many of each basis; the score of each is the sum of its weights', async () => {
      expect(
        await api().ask(`{
          stated: policyLinks(basis: STATED) { totalCount }
          inferred: policyLinks(basis: INFERRED) { totalCount }
          all: policyLinks(minScore: 0) { totalCount }
        }`),
      ).toMatchInlineSnapshot(`
        {
          "all": {
            "totalCount": 116,
          },
          "inferred": {
            "totalCount": 48,
          },
          "stated": {
            "totalCount": 34,
          },
        }
      `)
      const told = (await api().ask(
        '{ policyLinks(first: 100) { nodes { score reasons { weight } } } }',
      )) as {
        policyLinks: { nodes: { score: number; reasons: { weight: number }[] }[] }
      }
      for (const { score, reasons } of told.policyLinks.nodes) {
        expect(reasons.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(score, 9)
      }
    })
    it('policies with no project, projects with no policy', async () => {
      expect(
        await api().ask(`{
          policies: policiesWithoutProjects(first: 3) { totalCount nodes { name } }
          unstated: projectsWithoutPolicies(basis: STATED, first: 0) { totalCount }
          unlinked: projectsWithoutPolicies(first: 3) { totalCount nodes { name } }
          linked: projects(filter: { policyLinks: { some: { score: { gte: 0.5 } } } }, first: 0) { totalCount }
          all: projects(first: 0) { totalCount }
        }`),
      ).toMatchInlineSnapshot(`
        {
          "all": {
            "totalCount": 242,
          },
          "linked": {
            "totalCount": 104,
          },
          "policies": {
            "nodes": [
              {
                "name": "“0号管家”帮代办服务机制",
              },
              {
                "name": "“1+X”证书制度试点",
              },
              {
                "name": "《2025大同外商投资指南》",
              },
            ],
            "totalCount": 415,
          },
          "unlinked": {
            "nodes": [
              {
                "name": "5个污水处理厂新建或扩容搬迁、应急处理和排水管网雨污混接改造工程",
              },
              {
                "name": "AI人工智能训练场",
              },
              {
                "name": "阿斯通服务器制造项目",
              },
            ],
            "totalCount": 169,
          },
          "unstated": {
            "totalCount": 210,
          },
        }
      `)
    })
    it('the rules with their weights need no statement', async () => {
      expect(await api().ask('{ linkRules { name weight } }')).toMatchInlineSnapshot(`
        {
          "linkRules": [
            {
              "name": "HEADING_NAMES_POLICY",
              "weight": 0.6,
            },
            {
              "name": "MEASURE_OF_PROGRAMME",
              "weight": 0.6,
            },
            {
              "name": "WHOLE_IMPLEMENTS",
              "weight": 0.6,
            },
            {
              "name": "MEASURE_OF_UPPER_PROGRAMME",
              "weight": 0.4,
            },
            {
              "name": "POLICY_LEADS_CLAUSE",
              "weight": 0.35,
            },
            {
              "name": "UPPER_HEADING_NAMES_POLICY",
              "weight": 0.3,
            },
            {
              "name": "NAMES_SHARED",
              "weight": 0.3,
            },
            {
              "name": "UPPER_HEADING_IS_POLICY",
              "weight": 0.2,
            },
            {
              "name": "HEADINGS_NEST",
              "weight": 0.2,
            },
            {
              "name": "INDUSTRY_SUPPORTED",
              "weight": 0.2,
            },
            {
              "name": "PARTY_IMPLEMENTS",
              "weight": 0.2,
            },
            {
              "name": "SAME_SENTENCE",
              "weight": 0.15,
            },
            {
              "name": "PLACE_IMPLEMENTS",
              "weight": 0.1,
            },
          ],
        }
      `)
      expect(api().statements).toHaveLength(0)
    })
  })
}
