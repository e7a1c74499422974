import { describe, expect, it } from 'vitest'
import type { Examples } from './Examples.ts'

export const conflictsExamples: Examples = (api) => {
  describe('conflicts', () => {
    it('what the five documents say that cannot all hold, in one statement', async () => {
      expect(
        await api().ask(`{ conflicts { totalCount nodes {
          sort year rule subject { name } preferred { value document { id } }
          statements { value document { id } }
        } } }`),
      ).toMatchInlineSnapshot(`
        {
          "conflicts": {
            "nodes": [
              {
                "preferred": {
                  "document": {
                    "id": "document:plan-2026",
                  },
                  "value": "STARTED",
                },
                "rule": "REVIEWS_THE_YEAR",
                "sort": "STAGE",
                "statements": [
                  {
                    "document": {
                      "id": "document:plan-2025",
                    },
                    "value": "UNDER_CONSTRUCTION",
                  },
                  {
                    "document": {
                      "id": "document:plan-2026",
                    },
                    "value": "STARTED",
                  },
                ],
                "subject": {
                  "name": "晋北采煤沉陷区大型风电光伏基地项目",
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
    it('of one subject, from either side', async () => {
      expect(
        await api().ask(`{
          conflicts(subject: "重点监测景区") { nodes { subject { name } } }
          scenicSpot(name: "重点监测景区") { conflicts { sort } }
          none: conflicts(subject: "没有的") { totalCount }
        }`),
      ).toMatchInlineSnapshot(`
        {
          "conflicts": {
            "nodes": [],
          },
          "none": {
            "totalCount": 0,
          },
          "scenicSpot": {
            "conflicts": [],
          },
        }
      `)
    })
  })
}
