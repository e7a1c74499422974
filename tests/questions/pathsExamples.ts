import { describe, expect, it } from 'vitest'
import type { Examples } from './Examples.ts'

interface Told {
  readonly paths: readonly {
    readonly length: number
    readonly nodes: readonly { readonly name: string }[]
    readonly relations: readonly { readonly type: string; readonly from: { readonly name: string } }[]
  }[]
}

export const pathsExamples: Examples = (api) => {
  /** Each path as one line; an arrow shows which way a relation is read. */
  const lines = async (given: string): Promise<string[]> => {
    const selected = 'length nodes { name } relations { type from { name } }'
    const { paths } = (await api().ask(`{ paths(${given}) { ${selected} } }`)) as Told
    return paths.map(({ nodes, relations, length }) => {
      expect([relations.length, nodes.length]).toEqual([length, length + 1])
      const hops = relations.map(({ type, from }, index) =>
        from.name === nodes[index]?.name ? `-${type}->` : `<-${type}-`,
      )
      return nodes.map(({ name }, index) => [name, hops[index]].join(' ').trim()).join(' ')
    })
  }

  describe('paths', () => {
    it('a firm and a county: the shortest first, longer ones follow where they are too few', async () => {
      expect(
        await lines('from: "enterprise:qinhuai-data", to: "county:lingqiu", maxHops: 3, limit: 4'),
      ).toEqual([
        '秦淮数据 <-INVOLVES- 秦淮灵丘数据基地项目 -LOCATED_IN-> 灵丘县',
        '秦淮数据 <-INVOLVES- 秦淮灵丘数据基地项目四期 -LOCATED_IN-> 灵丘县',
        '秦淮数据 <-INVOLVES- 秦淮灵丘数据基地项目 <-PART_OF- 秦淮灵丘数据基地项目四期 -LOCATED_IN-> 灵丘县',
        '秦淮数据 <-INVOLVES- 秦淮灵丘数据基地项目四期 -PART_OF-> 秦淮灵丘数据基地项目 -LOCATED_IN-> 灵丘县',
      ])
      expect(api().statements).toHaveLength(4)
    })
    it('an innovation platform and a county meet in an industry', async () => {
      expect(
        await lines('from: "research-institution:jinchuanggu-datong", to: "county:hunyuan", maxHops: 3'),
      ).toEqual(['晋创谷·大同 -IN_INDUSTRY-> 新材料 <-IN_INDUSTRY- 浑源岩基新材料 -LOCATED_IN-> 浑源县'])
    })
    it('a policy and a firm: what the firm is named with carries the policy out', async () => {
      expect(
        await lines('from: "policy:food-capital-three-year-plan", to: "enterprise:jd", limit: 1'),
      ).toEqual(['创建“国际美食之都”三年行动计划 <-IMPLEMENTS- 京东MALL -INVOLVES-> 京东'])
      expect(api().statements).toHaveLength(3)
    })
    it('of equally short ones those through particular entities come first', async () => {
      expect(await lines('from: "enterprise:jd", to: "enterprise:qinhuai-data", maxHops: 2')).toEqual([
        '京东 -IN_INDUSTRY-> 数据中心 <-IN_INDUSTRY- 秦淮数据',
        '京东 -IN_INDUSTRY-> 算力产业 <-IN_INDUSTRY- 秦淮数据',
      ])
    })
    it('never through the city, nor through what has more relations than asked', async () => {
      const [firm, county] = ['from: "enterprise:jd"', 'to: "county:hunyuan"']
      expect(await lines(`${firm}, ${county}, throughHubs: 1000`)).toEqual([])
      expect(
        await lines('from: "enterprise:jd", to: "enterprise:qinhuai-data", maxHops: 2, throughHubs: 12'),
      ).toEqual(['京东 -IN_INDUSTRY-> 数据中心 <-IN_INDUSTRY- 秦淮数据'])
      expect(await lines('from: "enterprise:jd", to: "enterprise:qinhuai-data", throughHubs: 0')).toEqual([])
    })
    it('the city may be an end; a hop shows every relation that makes it', async () => {
      expect(
        await api().ask(`{ paths(from: "place:datong", to: "enterprise:jd", maxHops: 1) {
          length relations { id } hops { from { id } to { id } relations { id statements { property } } }
        } }`),
      ).toEqual({
        paths: [
          {
            length: 1,
            relations: [{ id: 'relation:enterprise:jd/LOCATED_IN/place:datong' }],
            hops: [
              {
                from: { id: 'place:datong' },
                to: { id: 'enterprise:jd' },
                relations: [
                  {
                    id: 'relation:enterprise:jd/LOCATED_IN/place:datong',
                    statements: [{ property: 'LOCATED_IN' }],
                  },
                  {
                    id: 'relation:enterprise:jd/COOPERATES_WITH/place:datong',
                    statements: [{ property: 'COOPERATES_WITH' }],
                  },
                ],
              },
            ],
          },
        ],
      })
    })
    it('only over the types that are asked', async () => {
      const given = 'from: "enterprise:jd", to: "enterprise:qinhuai-data", maxHops: 3, throughHubs: 12'
      expect(await lines(`${given}, relationTypes: [IN_INDUSTRY, INVOLVES]`)).toEqual([
        '京东 -IN_INDUSTRY-> 数据中心 <-IN_INDUSTRY- 秦淮数据',
        '京东 <-INVOLVES- 京东大数据中心 -IN_INDUSTRY-> 数据中心 <-IN_INDUSTRY- 秦淮数据',
        '京东 -IN_INDUSTRY-> 数据中心 <-IN_INDUSTRY- 秦淮大数据中心 -INVOLVES-> 秦淮数据',
      ])
      expect(await lines(`${given}, relationTypes: [IN_INDUSTRY]`)).toHaveLength(1)
      expect(await lines(`${given}, relationTypes: [BUILT_BY, PART_OF, LOCATED_IN]`)).toEqual([])
      expect(await lines(`${given}, relationTypes: []`)).toEqual([])
    })
    it.each([
      ['the same entity', 'from: "county:hunyuan", to: "county:hunyuan"', 0],
      ['an unknown end', 'from: "county:hunyuan", to: "county:nowhere"', 3],
      ['two unknown ends', 'from: "county:nowhere", to: "document:plan-2022"', 4],
    ])('%s: no path', async (_case, given, statements) => {
      expect(await lines(given)).toEqual([])
      expect(api().statements).toHaveLength(statements)
    })
    it('the largest search takes no more statements than hops, and one that answers', async () => {
      const found = await lines(
        'from: "place:datong", to: "research-institution:jinchuanggu-datong", maxHops: 6, limit: 50, throughHubs: 1000',
      )
      expect(new Set(found).size).toBe(50)
      expect(api().statements.length).toBeLessThanOrEqual(7)
    })
    it.each([
      ['maxHops: 7', 'maxHops: 7 was given; allowed is 1 to 6'],
      ['maxHops: 0', 'maxHops: 0 was given; allowed is 1 to 6'],
      ['limit: 51', 'limit: 51 was given; allowed is 1 to 50'],
      ['throughHubs: -1', 'throughHubs: -1 was given; allowed is 0 to 1000'],
    ])('%s is refused', async (argument, message) => {
      await expect(
        api().ask(`{ paths(from: "place:datong", to: "county:hunyuan", ${argument}) { length } }`),
      ).rejects.toThrow(message)
    })
    it('an id of 201 characters is refused', async () => {
      const ask = api().ask(`{ paths(from: "a", to: "${'b'.repeat(201)}") { length } }`)
      await expect(ask).rejects.toThrow('to: 201 characters were given; allowed are 200')
    })
  })
}
