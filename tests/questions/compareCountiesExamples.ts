import { describe, expect, it } from 'vitest'
import type { Examples } from './Examples.ts'

interface Told {
  readonly compareCounties: readonly Readonly<Record<string, unknown>>[]
}

export const compareCountiesExamples: Examples = (api) => {
  const ask = async (given: string, asked: string): Promise<Told['compareCounties']> => {
    const told = (await api().ask(`{ compareCounties${given} { ${asked} } }`)) as Told
    return told.compareCounties
  }

  describe('compareCounties', () => {
    it('all counties of the city by name, in two statements', async () => {
      const rows = await ask('', 'county { id } projects enterprises industries policies awards documents')
      expect(rows.map(({ county, ...counts }) => [(county as { id: string }).id, ...Object.values(counts)]))
        .toMatchInlineSnapshot(`
          [
            [
              "county:guangling",
              1,
              1,
              3,
              2,
              1,
              3,
            ],
            [
              "county:hunyuan",
              2,
              2,
              5,
              4,
              1,
              4,
            ],
            [
              "county:lingqiu",
              5,
              2,
              6,
              6,
              3,
              4,
            ],
            [
              "county:pingcheng",
              1,
              1,
              0,
              1,
              0,
              2,
            ],
            [
              "county:tianzhen",
              4,
              3,
              7,
              6,
              3,
              4,
            ],
            [
              "county:xinrong",
              1,
              1,
              2,
              2,
              2,
              3,
            ],
            [
              "county:yanggao",
              3,
              4,
              8,
              4,
              2,
              3,
            ],
            [
              "county:yungang",
              1,
              0,
              0,
              0,
              1,
              3,
            ],
            [
              "county:yunzhou",
              2,
              1,
              2,
              5,
              2,
              3,
            ],
            [
              "county:zuoyun",
              0,
              0,
              2,
              3,
              2,
              3,
            ],
          ]
        `)
      expect(api().statements).toHaveLength(2)
    })
    it('rows and columns of a tile map as the authority file has them, to be filtered by, too', async () => {
      expect(await ask('(names: ["左云", "平城", "天镇"])', 'county { name tileRow tileColumn }')).toEqual([
        { county: { name: '左云县', tileRow: 2, tileColumn: 1 } },
        { county: { name: '平城区', tileRow: 2, tileColumn: 3 } },
        { county: { name: '天镇县', tileRow: 1, tileColumn: 5 } },
      ])
      expect(await api().ask('{ counties(filter: { tileRow: { eq: 1 } }) { nodes { name } } }')).toEqual({
        counties: { nodes: [{ name: '天镇县' }, { name: '新荣区' }, { name: '阳高县' }] },
      })
    })
    it('figures side by side in the order asked; what documents do not tell is null', async () => {
      expect(
        await ask(
          '(names: ["左云", "county:tianzhen", "天镇县"], indicators: ["GDP", "建设特殊教育资源中心数"])',
          'county { name } stages { stage count } figures { indicator { name } actual { year value } target { value } }',
        ),
      ).toMatchInlineSnapshot(`
        [
          {
            "county": {
              "name": "左云县",
            },
            "figures": [
              {
                "actual": null,
                "indicator": {
                  "name": "地区生产总值",
                },
                "target": null,
              },
              {
                "actual": null,
                "indicator": {
                  "name": "建设特殊教育资源中心数",
                },
                "target": null,
              },
            ],
            "stages": [],
          },
          {
            "county": {
              "name": "天镇县",
            },
            "figures": [
              {
                "actual": null,
                "indicator": {
                  "name": "地区生产总值",
                },
                "target": null,
              },
              {
                "actual": {
                  "value": 1,
                  "year": 2024,
                },
                "indicator": {
                  "name": "建设特殊教育资源中心数",
                },
                "target": null,
              },
            ],
            "stages": [
              {
                "count": 1,
                "stage": "PLANNED",
              },
              {
                "count": 1,
                "stage": "UNDER_CONSTRUCTION",
              },
              {
                "count": 1,
                "stage": "COMPLETED",
              },
              {
                "count": 1,
                "stage": null,
              },
            ],
          },
        ]
      `)
      expect(api().statements).toHaveLength(3)
    })
    it('of another year nothing is told', async () => {
      expect(
        await ask(
          '(names: ["天镇"], indicators: ["建设特殊教育资源中心数"], year: 2025)',
          'figures { indicator { name } actual { value } target { value } }',
        ),
      ).toEqual([
        { figures: [{ indicator: { name: '建设特殊教育资源中心数' }, actual: null, target: null }] },
      ])
    })
    it('without indicators: those of which some of the counties has a figure', async () => {
      const rows = await ask('', 'figures { indicator { name } actual { year } }')
      expect(rows).toHaveLength(10)
      expect(rows.map(({ figures }) => figures).slice(3, 5)).toEqual([
        [{ indicator: { name: '建设特殊教育资源中心数' }, actual: null }],
        [{ indicator: { name: '建设特殊教育资源中心数' }, actual: { year: 2024 } }],
      ])
    })
    it('unknown names are left out', async () => {
      expect(await ask('(names: ["无此县", "county:nowhere"])', 'projects')).toEqual([])
      expect(await ask('(names: [])', 'projects')).toEqual([])
      expect(
        await ask('(names: ["浑源"], indicators: ["无此指标"])', 'projects figures { indicator { id } }'),
      ).toEqual([{ projects: 2, figures: [] }])
    })
    it.each([
      ['names', `[${'"a", '.repeat(51)}]`, 'names: 51 were given; allowed are 50'],
      ['indicators', `[${'"a", '.repeat(51)}]`, 'indicators: 51 were given; allowed are 50'],
      ['year', '0', 'year: 0 was given; allowed is 1 to 9999'],
    ])('too much of %s is refused', async (argument, value, message) => {
      await expect(ask(`(${argument}: ${value})`, 'projects')).rejects.toThrow(message)
    })
  })
}
