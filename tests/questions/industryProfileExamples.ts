import { describe, expect, it } from 'vitest'
import type { Examples } from './Examples.ts'

interface Profile {
  readonly industryProfile: Readonly<Record<string, unknown>> | null
}

export const industryProfileExamples: Examples = (api) => {
  const ask = async (name: string, asked: string): Promise<Profile['industryProfile']> => {
    const told = (await api().ask(`{ industryProfile(name: "${name}") { ${asked} } }`)) as Profile
    return told.industryProfile
  }

  describe('industryProfile', () => {
    it('what a place carries out is not the industry’s that the place has', async () => {
      const told = await ask('industry:eight-leading-industries', 'policies { policy { id } }')
      const policies = told?.policies as readonly { readonly policy: { readonly id: string } }[]
      expect(policies.length).toBeGreaterThan(0)
      expect(policies.length).toBeLessThan(20)
    })
    it('projects of an industry and of those below it, by stage', async () => {
      expect(
        await ask(
          '算力产业',
          `industry { id } parts { totalCount nodes { name } } stages { stage count }
           projects(first: 3) { totalCount nodes { name status } } enterprises(first: 2) { totalCount nodes { name } }
           counties { county { name } projects others }`,
        ),
      ).toMatchInlineSnapshot(`
        {
          "counties": [
            {
              "county": {
                "name": "阳高县",
              },
              "others": 0,
              "projects": 1,
            },
            {
              "county": {
                "name": "灵丘县",
              },
              "others": 1,
              "projects": 0,
            },
          ],
          "enterprises": {
            "nodes": [
              {
                "name": "阿斯通",
              },
              {
                "name": "抖音",
              },
            ],
            "totalCount": 10,
          },
          "industry": {
            "id": "industry:computing-power",
          },
          "parts": {
            "nodes": [
              {
                "name": "服务器制造",
              },
              {
                "name": "数据标注",
              },
              {
                "name": "数据存储",
              },
              {
                "name": "数据中心",
              },
              {
                "name": "算力服务",
              },
              {
                "name": "算力设备制备",
              },
              {
                "name": "智能算力",
              },
            ],
            "totalCount": 7,
          },
          "projects": {
            "nodes": [
              {
                "name": "AI人工智能训练场",
                "status": "PLANNED",
              },
              {
                "name": "阿斯通服务器制造项目",
                "status": "OPERATING",
              },
              {
                "name": "抖音火山云算力中心",
                "status": null,
              },
            ],
            "totalCount": 14,
          },
          "stages": [
            {
              "count": 6,
              "stage": "PLANNED",
            },
            {
              "count": 1,
              "stage": "SIGNED",
            },
            {
              "count": 3,
              "stage": "UNDER_CONSTRUCTION",
            },
            {
              "count": 1,
              "stage": "OPERATING",
            },
            {
              "count": 3,
              "stage": null,
            },
          ],
        }
      `)
      expect(api().statements).toHaveLength(3)
    })
    it('figures: the newest measured beside what is promised', async () => {
      expect(
        await ask(
          'industry:computing-power',
          'figures { indicator { name } about { name } actual { year value unit } target { year value } }',
        ),
      ).toMatchInlineSnapshot(`
        {
          "figures": [
            {
              "about": {
                "name": "算力产业",
              },
              "actual": {
                "unit": "亿度",
                "value": 43,
                "year": 2024,
              },
              "indicator": {
                "name": "年用电量",
              },
              "target": {
                "value": 60,
                "year": 2025,
              },
            },
            {
              "about": {
                "name": "算力产业",
              },
              "actual": {
                "unit": "亿元",
                "value": 243,
                "year": 2024,
              },
              "indicator": {
                "name": "完成投资",
              },
              "target": null,
            },
            {
              "about": {
                "name": "数据标注",
              },
              "actual": {
                "unit": "亿元",
                "value": 9.5,
                "year": 2025,
              },
              "indicator": {
                "name": "营业收入",
              },
              "target": null,
            },
            {
              "about": {
                "name": "算力产业",
              },
              "actual": {
                "unit": "亿元",
                "value": 700,
                "year": 2025,
              },
              "indicator": {
                "name": "总投资",
              },
              "target": null,
            },
          ],
        }
      `)
      expect(api().statements).toHaveLength(3)
    })
    it('products and policies', async () => {
      expect(
        await ask('黄花', 'policies { policy { name } itself projects others } products { nodes { name } }'),
      ).toMatchInlineSnapshot(`
        {
          "policies": [
            {
              "itself": true,
              "others": 0,
              "policy": {
                "name": "黄花产业提质行动",
              },
              "projects": 0,
            },
            {
              "itself": true,
              "others": 0,
              "policy": {
                "name": "农业“特”“优”战略",
              },
              "projects": 0,
            },
            {
              "itself": true,
              "others": 0,
              "policy": {
                "name": "信易贷",
              },
              "projects": 0,
            },
            {
              "itself": false,
              "others": 1,
              "policy": {
                "name": "梯次培育特色专业镇",
              },
              "projects": 0,
            },
          ],
          "products": {
            "nodes": [
              {
                "name": "大同黄花",
              },
              {
                "name": "云州黄花",
              },
            ],
          },
        }
      `)
    })
    it('a sector holds the projects of its chains, each once', async () => {
      expect(
        await ask(
          'industry:emerging',
          'parts { totalCount } projects { totalCount } enterprises { totalCount }',
        ),
      ).toMatchInlineSnapshot(`
        {
          "enterprises": {
            "totalCount": 33,
          },
          "parts": {
            "totalCount": 28,
          },
          "projects": {
            "totalCount": 42,
          },
        }
      `)
    })
    it.each(['无此产业', 'industry:nothing', 'county:lingqiu'])('%s is no industry', async (name) => {
      expect(await ask(name, 'industry { id }')).toBeNull()
    })
  })
}
