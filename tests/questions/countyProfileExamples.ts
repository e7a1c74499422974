import { describe, expect, it } from 'vitest'
import type { Examples } from './Examples.ts'

interface Profile {
  readonly countyProfile: Readonly<Record<string, unknown>> | null
}

export const countyProfileExamples: Examples = (api) => {
  const ask = async (name: string, asked: string): Promise<Profile['countyProfile']> => {
    const told = (await api().ask(`{ countyProfile(name: "${name}") { ${asked} } }`)) as Profile
    return told.countyProfile
  }

  describe('countyProfile', () => {
    it('projects, stages, firms and documents of a county, found by its short name', async () => {
      expect(
        await ask(
          '灵丘',
          `county { name } stages { stage count } projects { totalCount nodes { name status } }
           enterprises { nodes { name } } documents { id }`,
        ),
      ).toMatchInlineSnapshot(`
        {
          "county": {
            "name": "灵丘县",
          },
          "documents": [
            {
              "id": "document:plan-2022",
            },
            {
              "id": "document:plan-2025",
            },
            {
              "id": "document:work-2025",
            },
            {
              "id": "document:plan-2026",
            },
          ],
          "enterprises": {
            "nodes": [
              {
                "name": "秦淮数据",
              },
              {
                "name": "秦能科技",
              },
            ],
          },
          "projects": {
            "nodes": [
              {
                "name": "车河有机社区建设",
                "status": null,
              },
              {
                "name": "灵丘秦能超超临界综合能源基地",
                "status": null,
              },
              {
                "name": "灵丘县农村饮水工程",
                "status": null,
              },
              {
                "name": "秦淮灵丘数据基地项目",
                "status": null,
              },
              {
                "name": "秦淮灵丘数据基地项目四期",
                "status": "OPERATING",
              },
            ],
            "totalCount": 5,
          },
          "stages": [
            {
              "count": 1,
              "stage": "OPERATING",
            },
            {
              "count": 4,
              "stage": null,
            },
          ],
        }
      `)
      expect(api().statements).toHaveLength(3)
    })
    it('industries by projects, then by zones and firms, then those that are only said to lie there', async () => {
      expect(await ask('county:lingqiu', 'industries { industry { name } projects others }'))
        .toMatchInlineSnapshot(`
          {
            "industries": [
              {
                "industry": {
                  "name": "数字经济",
                },
                "others": 0,
                "projects": 2,
              },
              {
                "industry": {
                  "name": "绿色电力",
                },
                "others": 2,
                "projects": 1,
              },
              {
                "industry": {
                  "name": "有机农业",
                },
                "others": 0,
                "projects": 1,
              },
              {
                "industry": {
                  "name": "新能源",
                },
                "others": 0,
                "projects": 0,
              },
              {
                "industry": {
                  "name": "农文旅融合",
                },
                "others": 1,
                "projects": 0,
              },
              {
                "industry": {
                  "name": "算力产业",
                },
                "others": 1,
                "projects": 0,
              },
            ],
          }
        `)
      expect(api().statements).toHaveLength(3)
    })
    it('policies of the county itself, its projects and its zones', async () => {
      expect(await ask('county:lingqiu', 'policies { policy { name } itself projects others }')).toEqual({
        policies: [
          { policy: { name: '绿电园区试点' }, itself: true, projects: 1, others: 2 },
          { policy: { name: '算电协同' }, itself: false, projects: 1, others: 0 },
          {
            policy: { name: '县级医疗集团医保基金按人头打包付费试点' },
            itself: true,
            projects: 0,
            others: 0,
          },
          { policy: { name: '新型城镇化' }, itself: true, projects: 0, others: 0 },
          { policy: { name: '以县城为重要载体的新型城镇化建设' }, itself: true, projects: 0, others: 0 },
          { policy: { name: '“一谷三园”' }, itself: false, projects: 0, others: 1 },
        ],
      })
    })
    it('awards with their holders, products, and what is promised of its specialty town', async () => {
      expect(
        await ask(
          '云州区',
          `awards { award { name } holder { name } } products { nodes { name } }
           figures { indicator { name } place { name } about { name } actual { text } target { year text } }`,
        ),
      ).toMatchInlineSnapshot(`
        {
          "awards": [
            {
              "award": {
                "name": "第五批全国农村公共服务典型案例",
              },
              "holder": {
                "name": "“颐养工程”",
              },
            },
            {
              "award": {
                "name": "水系连通及水美乡村全省30个试点县",
              },
              "holder": {
                "name": "云州区",
              },
            },
            {
              "award": {
                "name": "水系连通及水美乡村全省30个试点县",
              },
              "holder": {
                "name": "云州区水系连通及水美乡村试点",
              },
            },
          ],
          "figures": [
            {
              "about": {
                "name": "云州黄花专业镇",
              },
              "actual": null,
              "indicator": {
                "name": "营业收入",
              },
              "place": {
                "name": "大同市",
              },
              "target": {
                "text": "增速不低于10%",
                "year": 2025,
              },
            },
          ],
          "products": {
            "nodes": [
              {
                "name": "云州黄花",
              },
            ],
          },
        }
      `)
    })
    it('figures of the county itself, none of the industries of the city that it takes part in', async () => {
      const figures =
        'figures { indicator { name } place { name } about { name } actual { year value } target { id } }'
      expect(await ask('天镇', figures)).toEqual({
        figures: [
          {
            indicator: { name: '建设特殊教育资源中心数' },
            place: { name: '天镇县' },
            about: null,
            actual: { year: 2024, value: 1 },
            target: null,
          },
        ],
      })
    })
    it.each(['无此县', 'county:nowhere', '大同'])('%s is no county', async (name) => {
      expect(await ask(name, 'county { id }')).toBeNull()
    })
    it('a name too long is refused', async () => {
      await expect(ask('县'.repeat(201), 'county { id }')).rejects.toThrow(
        'name: 201 characters were given; allowed are 200',
      )
    })
  })
}
