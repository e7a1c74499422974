import { describe, expect, it } from 'vitest'
import type { Examples } from './Examples.ts'

interface Told {
  readonly name: string
}
interface Network {
  readonly truncated: boolean
  readonly nodes: readonly {
    readonly entity: Told & { readonly id: string; readonly kind: string }
    readonly distance: number
    readonly degree: number
    readonly betweenness: number
    readonly pageRank: number
    readonly community: number
    readonly bridges: readonly number[]
  }[]
  readonly relations: readonly { readonly type: string; readonly from: Told; readonly to: Told }[]
  readonly communities: readonly { readonly id: number; readonly size: number; readonly label: string }[]
  readonly bridges: readonly {
    readonly entity: Told
    readonly betweenness: number
    readonly bridges: readonly number[]
  }[]
  readonly links: readonly {
    readonly a: Told
    readonly b: Told
    readonly weight: number
    readonly directly: readonly { readonly type: string }[]
    readonly through: readonly Told[]
  }[]
}

const fields = `{
  truncated
  nodes { entity { id kind name } distance degree betweenness pageRank community bridges }
  relations { type from { name } to { name } }
  communities { id size label }
  bridges { entity { name } betweenness bridges }
  links { a { name } b { name } weight directly { type } through { name } }
}`
const nameOf = ({ name }: Told): string => name
const labelled = ({ communities }: Network) => communities.map(({ label, size }) => `${label} ${size}`)
const joined = ({ relations }: Network) =>
  relations.map(({ from, type, to }) => `${from.name} ${type} ${to.name}`).sort()
const bridging = ({ bridges }: Network) =>
  bridges.map((one) => `${one.entity.name} ${one.bridges.length} ${one.betweenness.toFixed(3)}`)

export const researchNetworkExamples: Examples = (api) => {
  const network = async (given = ''): Promise<Network> =>
    ((await api().ask(`{ researchNetwork${given} ${fields} }`)) as { researchNetwork: Network })
      .researchNetwork

  describe('researchNetwork', () => {
    it('every institution with whom it works, in communities round the best connected', async () => {
      const found = await network()
      expect(api().statements).toHaveLength(4)
      expect(found.nodes.filter(({ distance }) => distance === 0)).toHaveLength(17)
      expect(found.nodes).toHaveLength(45)
      expect(labelled(found)).toMatchInlineSnapshot(`
        [
          "晋创谷·大同 15",
          "山西大学 6",
          "大同经济技术开发区创新平台 4",
          "离岸创新孵化基地（北京站） 4",
          "建筑材料情报研究所 3",
          "大同数据科技职业学院 3",
          "传智教育大同互联网职业技能学院 2",
          "山西通用航空职业技术学院 2",
          "大同师范专科学校 2",
          "云冈研究院 2",
          "中科院工程热物理所大同分所 2",
        ]
      `)
    })
    it('a consortium joins the valley with the universities, a material the valley with the incubator', async () => {
      expect(bridging(await network())).toMatchInlineSnapshot(`
        [
          "晋创谷·大同 1 0.185",
          "科技创新联合体 1 0.084",
        ]
      `)
    })
    it('whom the innovation valley works with, as two reports tell it', async () => {
      const valley = '晋创谷·大同'
      const relations = joined(await network()).filter((relation) => relation.includes(valley))
      expect(relations).toEqual([
        '中关村智酷公司 COOPERATES_WITH 晋创谷·大同',
        '产学研对接平台 AFFILIATED_WITH 晋创谷·大同',
        '千校万企协同平台 AFFILIATED_WITH 晋创谷·大同',
        '晋创谷·大同 IMPLEMENTS “一谷三园”',
        '晋创谷·大同 IMPLEMENTS “四链”深度融合',
        '晋创谷·大同 IMPLEMENTS “试机制、出经验、创模式”改革试验田',
        '晋创谷·大同 IMPLEMENTS 新质生产力',
        '晋创谷·大同 IN_INDUSTRY 数字经济',
        '晋创谷·大同 IN_INDUSTRY 新材料',
        '晋创谷·大同 IN_INDUSTRY 新能源',
        '晋创谷·大同 IN_INDUSTRY 装备制造',
        '晋创谷·大同 SUPPORTED_BY_POLICY 《“晋创谷·大同”创新驱动平台建设三年行动计划》',
        '晋创谷·大同一站式服务平台 AFFILIATED_WITH 晋创谷·大同',
        '晋创谷·大同科技金融服务平台 AFFILIATED_WITH 晋创谷·大同',
        '科技创新联合体 AFFILIATED_WITH 晋创谷·大同',
      ])
    })
    it('two hops bring in what stands in the same industries, and the valley joins five fields', async () => {
      const found = await network('(hops: 2)')
      expect(api().statements).toHaveLength(5)
      expect([found.nodes.length, found.relations.length]).toMatchInlineSnapshot(`
        [
          133,
          158,
        ]
      `)
      expect(labelled(found).slice(0, 8)).toMatchInlineSnapshot(`
        [
          "新材料 23",
          "通用航空 17",
          "数字经济 16",
          "大同经济技术开发区 15",
          "晋创谷·大同 14",
          "新能源 12",
          "大健康产业 11",
          "离岸创新孵化基地（北京站） 7",
        ]
      `)
      expect(bridging(found).slice(0, 3)).toMatchInlineSnapshot(`
        [
          "晋创谷·大同 4 0.282",
          "新能源 3 0.302",
          "战略性新兴产业 3 0.180",
        ]
      `)
    })
    it('what is measured agrees with what is shown, and is the same each time', async () => {
      const found = await network('(hops: 2)')
      const beside = new Map<string, Set<string>>()
      for (const { from, to } of found.relations) {
        beside.set(from.name, (beside.get(from.name) ?? new Set()).add(to.name))
        beside.set(to.name, (beside.get(to.name) ?? new Set()).add(from.name))
      }
      for (const { entity, degree } of found.nodes) expect(beside.get(entity.name)?.size ?? 0).toBe(degree)
      const sizes = found.communities.reduce((sum, { size }) => sum + size, 0)
      expect(sizes).toBe(found.nodes.length)
      expect(found.nodes.reduce((sum, { pageRank }) => sum + pageRank, 0)).toBeCloseTo(1, 9)
      expect(await network('(hops: 2)')).toEqual(found)
    })
    it('the city is shown where it is asked for', async () => {
      const city = (found: Network) => joined(found).filter((relation) => relation.includes('大同市 '))
      expect(city(await network())).toEqual([])
      expect(city(await network('(city: true)'))).toContain('大同市 COOPERATES_WITH 山西大学')
    })
    it('firms alone', async () => {
      const found = await network('(kinds: [ENTERPRISE])')
      const firms = found.nodes.filter(({ entity }) => entity.kind === 'ENTERPRISE')
      expect(firms.map(({ entity }) => entity.name).sort()).toMatchInlineSnapshot(`
        [
          "中关村智酷公司",
          "传智教育",
          "山西恒申中嘉科技有限公司",
        ]
      `)
      expect(found.nodes.every(({ degree }) => degree > 0)).toBe(true)
    })
    it('a relation that does not count unless it is asked for', async () => {
      expect(joined(await network('(relationTypes: [AWARDED])'))).toEqual([
        '中科院工程热物理所大同分所 AWARDED 山西省新型研发机构',
        '山西通用航空职业技术学院 AWARDED 山西省科普教育基地',
      ])
      expect((await network('(relationTypes: [])')).nodes).toEqual([])
    })
    it('what the documents say that review or plan 2021', async () => {
      expect(joined(await network('(years: [2021])'))).toMatchInlineSnapshot(`
        [
          "中科院工程热物理所大同分所 AFFILIATED_WITH 中科院工程热物理所",
          "传智教育大同互联网职业技能学院 AFFILIATED_WITH 传智教育",
          "华青活性炭技术创新项目 INVOLVES 离岸创新孵化基地（北京站）",
          "大同高镁技术创新项目 INVOLVES 离岸创新孵化基地（北京站）",
          "宇林德技术创新项目 INVOLVES 离岸创新孵化基地（北京站）",
          "山西通用航空职业技术学院 IN_INDUSTRY 通用航空",
        ]
      `)
      expect(api().statements).toHaveLength(6)
    })
    it('2026 is planned by one document, 2015 reviewed by one that names no institution', async () => {
      expect(joined(await network('(years: [2026])'))).toMatchInlineSnapshot(`
        [
          "大同师范专科学校搬迁 INVOLVES 大同师范专科学校",
          "大同经济技术开发区 HOSTS 大同经济技术开发区创新平台",
          "山西大学大同校区 AFFILIATED_WITH 山西大学",
          "经开区创新平台知识产权仲裁服务中心 AFFILIATED_WITH 大同经济技术开发区创新平台",
          "经开区创新平台金融服务平台 AFFILIATED_WITH 大同经济技术开发区创新平台",
        ]
      `)
      expect((await network('(years: [2015])')).nodes).toMatchInlineSnapshot(`[]`)
    })
    it.each([['北京'], ['北京市'], ['place:beijing']])('institutions of a place: %s', async (place) => {
      const found = await network(`(place: ${JSON.stringify(place)})`)
      expect(found.nodes.map(({ entity }) => entity.name)).toMatchInlineSnapshot(`
        [
          "离岸创新孵化基地（北京站）",
          "大同高镁技术创新项目",
          "华青活性炭技术创新项目",
          "宇林德技术创新项目",
        ]
      `)
    })
    it('an institution counts for a place where it works with what lies there', async () => {
      const found = await network('(place: "大同经济技术开发区")')
      expect(
        found.nodes.filter(({ distance }) => distance === 0).map(({ entity }) => nameOf(entity)),
      ).toEqual(['大同经济技术开发区创新平台'])
      const county = await network('(place: "county:lingqiu")')
      expect(joined(county)).toContain('晋创谷·大同 IN_INDUSTRY 新能源')
    })
    it.each([['nowhere'], ['place:nowhere'], ['project:datong-normal-relocation']])(
      'no location: %s',
      async (place) => {
        const found = await network(`(place: "${place}")`)
        expect(found).toEqual({
          truncated: false,
          nodes: [],
          relations: [],
          communities: [],
          bridges: [],
          links: [],
        })
      },
    )
    it('projected: who works together, and through whom', async () => {
      const found = await network('(projection: true)')
      expect(found.nodes.every(({ entity }) => entity.kind === 'RESEARCH_INSTITUTION')).toBe(true)
      const links = found.links.map(({ a, b, directly, through }) =>
        [a.name, b.name, directly.map(({ type }) => type).join(), through.map(nameOf).join()].join(' '),
      )
      expect(links).toEqual([
        '生物医药大健康省实验室 科技创新联合体  山西大学',
        '生物医药大健康省实验室 山西大学 COOPERATES_WITH ',
        '生物医药大健康省实验室 山西大学大同校区  山西大学',
        '中科院工程热物理所 中科院工程热物理所大同分所 AFFILIATED_WITH ',
        '产学研对接平台 科技创新联合体  晋创谷·大同',
        '产学研对接平台 晋创谷·大同 AFFILIATED_WITH ',
        '科技创新联合体 晋创谷·大同 AFFILIATED_WITH ',
        '科技创新联合体 山西大同大学 COOPERATES_WITH ',
        '科技创新联合体 山西大学 COOPERATES_WITH ',
        '科技创新联合体 山西大学大同校区  山西大学',
        '晋创谷·大同 山西大同大学  科技创新联合体',
        '晋创谷·大同 山西大学  科技创新联合体',
        '山西大同大学 山西大学  科技创新联合体',
        '山西大学 山西大学大同校区 AFFILIATED_WITH ',
      ])
    })
    it('projected over two hops: which fields bring institutions together that no document joins', async () => {
      const { links } = await network('(projection: true, hops: 2)')
      expect(
        links.slice(0, 2).map(({ a, b, weight, through }) => [a.name, b.name, weight, through.map(nameOf)]),
      ).toMatchInlineSnapshot(`
        [
          [
            "晋创谷·大同",
            "山西通用航空职业技术学院",
            3,
            [
              "新兴产业",
              "“1+9”千百亿级产业集群",
              "战略性新兴产业",
            ],
          ],
          [
            "生物医药大健康省实验室",
            "科技创新联合体",
            1,
            [
              "山西大学",
            ],
          ],
        ]
      `)
    })
    it('of too many the institutions are kept, the best connected first', async () => {
      const few = await network('(limit: 2)')
      expect(few.nodes.map(({ entity }) => entity.name)).toEqual(['晋创谷·大同', '山西大学'])
      expect(few.truncated).toBe(true)
      const more = await network('(limit: 19, hops: 2)')
      expect(more.nodes.map(({ distance }) => distance)).toEqual([...Array<number>(17).fill(0), 1, 1])
      expect(more.truncated).toBe(true)
    })
    it.each([
      ['limit: 0', 'limit: 0 was given; allowed is 1 to 500'],
      ['limit: 501', 'limit: 501 was given; allowed is 1 to 500'],
      ['hops: 3', 'hops: 3 was given; allowed is 1 to 2'],
      ['years: [0]', 'years: 0 was given; allowed is 1 to 9999'],
      ['throughHubs: 1001', 'throughHubs: 1001 was given; allowed is 0 to 1000'],
      [`place: "${'x'.repeat(201)}"`, 'place: 201 characters were given; allowed are 200'],
    ])('%s is refused', async (argument, message) => {
      await expect(network(`(${argument})`)).rejects.toThrow(message)
    })
  })
}
