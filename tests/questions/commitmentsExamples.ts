import { describe, expect, it } from 'vitest'
import type { Examples } from './Examples.ts'

export const commitmentsExamples: Examples = (api) => {
  describe('commitments', () => {
    it('growth that was promised beside growth that was reported, in one statement', async () => {
      expect(
        await api().ask(`{ commitments(year: 2025, indicator: "GDP") { totalCount nodes {
          id year sort outcome gap gapUnit place { name } indicator { name }
          target { yoy comparator } actual { value yoy } subject { name } project { name }
          promisedBy { document { id } evidence { mention } } reportedBy { document { id } }
        } } }`),
      ).toMatchInlineSnapshot(`
        {
          "commitments": {
            "nodes": [
              {
                "actual": {
                  "value": 1815,
                  "yoy": 3.2,
                },
                "gap": -2.3,
                "gapUnit": "个百分点",
                "id": "commitment:0215271810e1f76b",
                "indicator": {
                  "name": "地区生产总值",
                },
                "outcome": "MISSED",
                "place": {
                  "name": "大同市",
                },
                "project": null,
                "promisedBy": [
                  {
                    "document": {
                      "id": "document:work-2025",
                    },
                    "evidence": [
                      {
                        "mention": "地区生产总值",
                      },
                      {
                        "mention": "增长5.5%左右",
                      },
                    ],
                  },
                ],
                "reportedBy": [
                  {
                    "document": {
                      "id": "document:plan-2026",
                    },
                  },
                ],
                "sort": "FIGURE",
                "subject": null,
                "target": {
                  "comparator": "ABOUT",
                  "yoy": 5.5,
                },
                "year": 2025,
              },
            ],
            "totalCount": 1,
          },
        }
      `)
      expect(api().statements).toHaveLength(1)
    })
    it('what was missed: figures, then stages', async () => {
      expect(
        await api().ask(`{ commitments(year: 2025, outcome: MISSED) { totalCount nodes {
          indicator { name } subject { name } target { text } actual { text } gap gapUnit
          promised { stage } reported { stage }
        } } }`),
      ).toMatchInlineSnapshot(`
        {
          "commitments": {
            "nodes": [
              {
                "actual": {
                  "text": "41825人",
                },
                "gap": -0.2175,
                "gapUnit": "万人",
                "indicator": {
                  "name": "城镇新增就业",
                },
                "promised": null,
                "reported": null,
                "subject": null,
                "target": {
                  "text": "4.4万人",
                },
              },
              {
                "actual": {
                  "text": "1815.0亿元，同比增长3.2%；全省排名第8",
                },
                "gap": -2.3,
                "gapUnit": "个百分点",
                "indicator": {
                  "name": "地区生产总值",
                },
                "promised": null,
                "reported": null,
                "subject": null,
                "target": {
                  "text": "增长5.5%左右",
                },
              },
              {
                "actual": {
                  "text": "733.9亿元，同比增长3.3%；增速全省排名第7",
                },
                "gap": -3.2,
                "gapUnit": "个百分点",
                "indicator": {
                  "name": "固定资产投资",
                },
                "promised": null,
                "reported": null,
                "subject": null,
                "target": {
                  "text": "增长6.5%",
                },
              },
              {
                "actual": {
                  "text": "3187.22亿元，同比增长9.2%",
                },
                "gap": -4.8,
                "gapUnit": "个百分点",
                "indicator": {
                  "name": "金融机构本外币各项贷款余额",
                },
                "promised": null,
                "reported": null,
                "subject": null,
                "target": {
                  "text": "增长14%以上",
                },
              },
              {
                "actual": {
                  "text": "92.3亿元，同比增长9.6%",
                },
                "gap": -0.4,
                "gapUnit": "个百分点",
                "indicator": {
                  "name": "营业收入",
                },
                "promised": null,
                "reported": null,
                "subject": {
                  "name": "大同经开区医药特色专业镇",
                },
                "target": {
                  "text": "增速不低于10%",
                },
              },
              {
                "actual": null,
                "gap": null,
                "gapUnit": null,
                "indicator": null,
                "promised": {
                  "stage": "COMPLETED",
                },
                "reported": {
                  "stage": "UNDER_CONSTRUCTION",
                },
                "subject": {
                  "name": "国企改革深化提升行动",
                },
                "target": null,
              },
              {
                "actual": null,
                "gap": null,
                "gapUnit": null,
                "indicator": null,
                "promised": {
                  "stage": "UNDER_CONSTRUCTION",
                },
                "reported": {
                  "stage": "SIGNED",
                },
                "subject": {
                  "name": "凯盛浩丰智慧温室项目",
                },
                "target": null,
              },
            ],
            "totalCount": 7,
          },
        }
      `)
    })
    it('of a county, of a project, of an indicator', async () => {
      expect(
        await api().ask(`{
          county(name: "灵丘县") { commitments(year: 2025) { nodes { subject { name } promised { stage } outcome } } }
          project(name: "高标准农田建设") { commitments(outcome: MET) { nodes { year promised { stage } reported { stage } } } }
          indicator(name: "城镇新增就业") { commitments { nodes { year outcome gap gapUnit } } }
        }`),
      ).toMatchInlineSnapshot(`
        {
          "county": {
            "commitments": {
              "nodes": [],
            },
          },
          "indicator": {
            "commitments": {
              "nodes": [
                {
                  "gap": -0.2175,
                  "gapUnit": "万人",
                  "outcome": "MISSED",
                  "year": 2025,
                },
                {
                  "gap": null,
                  "gapUnit": null,
                  "outcome": "PENDING",
                  "year": 2026,
                },
              ],
            },
          },
          "project": {
            "commitments": {
              "nodes": [
                {
                  "promised": {
                    "stage": "UNDER_CONSTRUCTION",
                  },
                  "reported": {
                    "stage": "COMPLETED",
                  },
                  "year": 2025,
                },
              ],
            },
          },
        }
      `)
    })
    it('the outcomes of a year, counted', async () => {
      expect(await api().ask('{ commitmentOutcomes(year: 2025) { sort outcome count } }'))
        .toMatchInlineSnapshot(`
          {
            "commitmentOutcomes": [
              {
                "count": 10,
                "outcome": "MET",
                "sort": "FIGURE",
              },
              {
                "count": 5,
                "outcome": "MISSED",
                "sort": "FIGURE",
              },
              {
                "count": 29,
                "outcome": "NOT_REPORTED",
                "sort": "FIGURE",
              },
              {
                "count": 13,
                "outcome": "MET",
                "sort": "STAGE",
              },
              {
                "count": 2,
                "outcome": "MISSED",
                "sort": "STAGE",
              },
              {
                "count": 110,
                "outcome": "NOT_REPORTED",
                "sort": "STAGE",
              },
            ],
          }
        `)
      expect(api().statements).toHaveLength(1)
    })
    it('outcomes by any name of an indicator and a place', async () => {
      expect(
        await api().ask(`{
          one: commitmentOutcomes(indicator: "地区生产总值", place: "大同") { year outcome count }
          none: commitmentOutcomes(indicator: "没有的指标") { count }
        }`),
      ).toMatchInlineSnapshot(`
        {
          "none": [],
          "one": [
            {
              "count": 1,
              "outcome": "MISSED",
              "year": 2025,
            },
            {
              "count": 1,
              "outcome": "PENDING",
              "year": 2026,
            },
          ],
        }
      `)
    })
    it('a commitment is a node', async () => {
      const told = (await api().ask('{ commitments(first: 1) { nodes { id } } }')) as {
        commitments: { nodes: { id: string }[] }
      }
      const id = told.commitments.nodes[0]?.id
      expect(await api().ask(`{ node(id: "${id}") { __typename id } }`)).toEqual({
        node: { __typename: 'Commitment', id },
      })
    })
  })
}
