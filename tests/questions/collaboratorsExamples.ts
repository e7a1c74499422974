import { describe, expect, it } from 'vitest'
import type { Examples } from './Examples.ts'

interface Page {
  readonly totalCount: number
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
  readonly nodes: readonly {
    readonly entity: { readonly name: string }
    readonly weight: number
    readonly directly: readonly { readonly type: string }[]
    readonly shared: readonly { readonly name: string }[]
  }[]
}

const told = ({ nodes }: Page) =>
  nodes.map(({ entity, weight, directly, shared }) =>
    [
      entity.name,
      weight,
      directly.map(({ type }) => type).join(),
      shared.map(({ name }) => name).join(),
    ].join(' '),
  )

export const collaboratorsExamples: Examples = (api) => {
  const collaborators = async (given: string): Promise<Page> =>
    (
      (await api().ask(`{ collaborators(${given}) {
        totalCount
        pageInfo { hasNextPage endCursor }
        nodes { entity { name } weight directly { type } shared { name } }
      } }`)) as { collaborators: Page }
    ).collaborators

  describe('collaborators', () => {
    it('of the innovation valley: its firm and platforms first, then who shares the consortium; those of a common industry where asked for', async () => {
      const few = told(await collaborators('institution: "晋创谷"'))
      expect(api().statements).toHaveLength(4)
      expect(few.slice(6)).toEqual(['山西大同大学 1  科技创新联合体', '山西大学 1  科技创新联合体'])
      const all = await collaborators('institution: "晋创谷", throughIndustries: true')
      expect(told(all)).toEqual([
        '中关村智酷公司 1 COOPERATES_WITH ',
        '晋创谷·大同一站式服务平台 1 AFFILIATED_WITH ',
        '晋创谷·大同科技金融服务平台 1 AFFILIATED_WITH ',
        '千校万企协同平台 1 AFFILIATED_WITH ',
        '产学研对接平台 1 AFFILIATED_WITH ',
        '科技创新联合体 1 AFFILIATED_WITH ',
        '中车大同电力机车有限公司 1  装备制造',
        '大同高镁 1  新材料',
        '惠谷嘉旭 1  新材料',
        '浑源岩基新材料 1  新材料',
        '京东呼呀 1  数字经济',
        '尚德科技 1  新材料',
        '上海润迅 1  数字经济',
        '泽源生物 1  新材料',
        '山西大同大学 1  科技创新联合体',
        '山西大学 1  科技创新联合体',
      ])
    })
    it('of a university: the city, a laboratory, a consortium and its campus', async () => {
      expect(told(await collaborators('institution: "research-institution:shanxi-university"'))).toEqual([
        '大同市 1 COOPERATES_WITH ',
        '生物医药大健康省实验室 1 COOPERATES_WITH ',
        '科技创新联合体 1 COOPERATES_WITH ',
        '山西大学大同校区 1 AFFILIATED_WITH ',
        '晋创谷·大同 1  科技创新联合体',
        '山西大同大学 1  科技创新联合体',
      ])
      expect(told(await collaborators('institution: "大同大学"'))).toEqual([
        '科技创新联合体 1 COOPERATES_WITH ',
        '晋创谷·大同 1  科技创新联合体',
        '山西大学 1  科技创新联合体',
      ])
    })
    it('who is joined both ways weighs more', async () => {
      expect(told(await collaborators('institution: "建筑材料情报研究所"'))).toEqual([
        '山西恒申中嘉科技有限公司 2 COOPERATES_WITH 超百万吨粉煤灰固废综合利用项目',
      ])
    })
    it('of a firm: those that share most follow those that work with it', async () => {
      expect(told(await collaborators('institution: "京东", throughIndustries: true, first: 4'))).toEqual([
        '京东呼呀 2 AFFILIATED_WITH 数据服务业',
        '大同市 1 COOPERATES_WITH ',
        '抖音 5  算力产业,数据标注,数据呼叫,数据中心,数据服务业',
        '科大讯飞 3  数据标注,数据呼叫,数据服务业',
      ])
    })
    it('in pages', async () => {
      const first = await collaborators('institution: "山西大学", first: 4')
      expect([first.totalCount, first.pageInfo.hasNextPage]).toEqual([6, true])
      const after = JSON.stringify(first.pageInfo.endCursor)
      const rest = await collaborators(`institution: "山西大学", first: 4, after: ${after}`)
      expect(rest.nodes.map(({ entity }) => entity.name)).toEqual(['晋创谷·大同', '山西大同大学'])
      expect(rest.pageInfo.hasNextPage).toBe(false)
    })
    it('an industry of more relations than allowed is not gone through', async () => {
      const { nodes } = await collaborators('institution: "晋创谷", throughIndustries: true, throughHubs: 8')
      expect(nodes.map(({ entity }) => entity.name)).not.toContain('抖音')
      expect(nodes.map(({ entity }) => entity.name)).toContain('山西大学')
    })
    it.each([
      ['who works alone', '云冈研究院'],
      ['an unknown name', '某某研究所'],
      ['an unknown id', 'research-institution:nowhere'],
      ['no party', 'industry:new-energy'],
    ])('%s: nobody', async (_case, institution) => {
      expect(await collaborators(`institution: "${institution}"`)).toMatchObject({ totalCount: 0, nodes: [] })
    })
    it.each([
      ['institution: "京东", first: 101', 'first: 101 was given; allowed is 0 to 100'],
      ['institution: "京东", throughHubs: -1', 'throughHubs: -1 was given; allowed is 0 to 1000'],
      ['institution: "京东", after: "x"', 'after: "x" is no cursor'],
      [`institution: "${'x'.repeat(201)}"`, 'institution: 201 characters were given'],
    ])('%s is refused', async (given, message) => {
      await expect(collaborators(given)).rejects.toThrow(message)
    })
  })
}
