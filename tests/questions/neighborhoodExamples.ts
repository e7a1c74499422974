import { describe, expect, it } from 'vitest'
import type { Examples } from './Examples.ts'

interface Told {
  readonly neighborhood: { readonly truncated: boolean; readonly nodes: readonly { readonly name: string }[] }
}

export const neighborhoodExamples: Examples = (api) => {
  const names = async (given: string): Promise<{ truncated: boolean; names: string[] }> => {
    const { neighborhood } = (await api().ask(
      `{ neighborhood(${given}) { truncated nodes { name } } }`,
    )) as Told
    return { truncated: neighborhood.truncated, names: neighborhood.nodes.map(({ name }) => name) }
  }

  describe('neighborhood', () => {
    it('one hop round a programme, with the relations among what it shows', async () => {
      expect(
        await api().ask(`{ neighborhood(id: "policy:urban-renewal", kinds: [PROJECT]) {
          truncated nodes { id } relations { id type from { name } to { name } statements { property } }
        } }`),
      ).toMatchInlineSnapshot(`
        {
          "neighborhood": {
            "nodes": [
              {
                "id": "policy:urban-renewal",
              },
              {
                "id": "project:urban-old-estates-renovation",
              },
              {
                "id": "project:heating-network-renewal",
              },
              {
                "id": "project:shantytown-renovation",
              },
              {
                "id": "project:urban-dilapidated-houses",
              },
            ],
            "relations": [
              {
                "from": {
                  "name": "城镇老旧小区改造",
                },
                "id": "relation:project:urban-old-estates-renovation/IMPLEMENTS/policy:urban-renewal",
                "statements": [
                  {
                    "property": "IMPLEMENTS",
                  },
                  {
                    "property": "IMPLEMENTS",
                  },
                ],
                "to": {
                  "name": "城市更新",
                },
                "type": "IMPLEMENTS",
              },
              {
                "from": {
                  "name": "供热管网改造工程",
                },
                "id": "relation:project:heating-network-renewal/IMPLEMENTS/policy:urban-renewal",
                "statements": [
                  {
                    "property": "IMPLEMENTS",
                  },
                ],
                "to": {
                  "name": "城市更新",
                },
                "type": "IMPLEMENTS",
              },
              {
                "from": {
                  "name": "棚户区改造",
                },
                "id": "relation:project:shantytown-renovation/IMPLEMENTS/policy:urban-renewal",
                "statements": [
                  {
                    "property": "IMPLEMENTS",
                  },
                ],
                "to": {
                  "name": "城市更新",
                },
                "type": "IMPLEMENTS",
              },
              {
                "from": {
                  "name": "城市危旧房改造",
                },
                "id": "relation:project:urban-dilapidated-houses/IMPLEMENTS/policy:urban-renewal",
                "statements": [
                  {
                    "property": "IMPLEMENTS",
                  },
                ],
                "to": {
                  "name": "城市更新",
                },
                "type": "IMPLEMENTS",
              },
            ],
            "truncated": false,
          },
        }
      `)
      expect(api().statements).toHaveLength(3)
    })
    it('of too many the most often stated and the best connected are kept', async () => {
      expect(await api().ask('{ neighborhood(id: "place:datong", limit: 5) { truncated nodes { id } } }'))
        .toMatchInlineSnapshot(`
          {
            "neighborhood": {
              "nodes": [
                {
                  "id": "place:datong",
                },
                {
                  "id": "county:tianzhen",
                },
                {
                  "id": "place:shanxi",
                },
                {
                  "id": "place:beijing",
                },
                {
                  "id": "facility:datong-land-port",
                },
              ],
              "truncated": true,
            },
          }
        `)
    })
    it('what several neighbours share comes before what one of them touches', async () => {
      // Joined with what lies next to the firm: five times, four times, three times, then twice.
      expect(await names('id: "enterprise:jd", hops: 2, kinds: [INDUSTRY, ENTERPRISE], limit: 11')).toEqual({
        truncated: true,
        names: [
          '京东',
          ...['算力产业', '数据服务业', '数据中心', '数据标注', '数据呼叫', '京东呼呀'],
          ...['抖音', '数字经济', '科大讯飞', '秦淮数据'],
        ],
      })
    })
    it('the city is shown and not gone through', async () => {
      const found = await names('id: "county:hunyuan", hops: 2, relationTypes: [IMPLEMENTS]')
      expect(found).toEqual({
        truncated: false,
        names: ['浑源县', '以县城为重要载体的新型城镇化建设', '大同市', '灵丘县', '天镇县', '左云县'],
      })
      const given = 'id: "county:hunyuan", hops: 3, relationTypes: [IMPLEMENTS], throughHubs: 1000'
      expect((await names(given)).names).not.toContain('乡村振兴')
    })
    it('an entity of more relations than asked is shown and not gone through', async () => {
      const given = 'id: "enterprise:hunyuan-yanji", relationTypes: [IN_INDUSTRY]'
      const near = ['浑源岩基新材料', '新材料', '新兴制造业']
      expect(await names(given)).toEqual({ truncated: false, names: near })
      expect(await names(`${given}, hops: 2, throughHubs: 9`)).toEqual({ truncated: false, names: near })
      expect((await names(`${given}, hops: 2`)).names.length).toBeGreaterThan(near.length)
    })
    it('is whole where exactly as many are found as were asked', async () => {
      const given = 'id: "county:hunyuan", hops: 2, relationTypes: [IMPLEMENTS]'
      expect(await names(`${given}, limit: 6`)).toMatchObject({ truncated: false })
      expect(await names(`${given}, limit: 5`)).toMatchObject({ truncated: true })
      expect(await names(`${given}, limit: 1`)).toEqual({ truncated: true, names: ['浑源县'] })
    })
    it('the largest: as many statements as hops, one for the relations, one answers', async () => {
      const found = await names('id: "enterprise:jd", hops: 3, limit: 500, throughHubs: 1000')
      expect(found.truncated).toBe(false)
      expect(api().statements).toHaveLength(5)
      expect((await names('id: "place:datong", hops: 3, limit: 500')).names).toHaveLength(500)
      expect(api().statements).toHaveLength(3)
    })
    it.each([
      ['project:nowhere', 3],
      ['document:plan-2022', 2],
      ['relation:enterprise:jd/LOCATED_IN/place:datong', 2],
    ])('%s has no surroundings', async (id, statements) => {
      const told = await api().ask(
        `{ neighborhood(id: "${id}") { truncated nodes { id } relations { id } } }`,
      )
      expect(told).toEqual({ neighborhood: { truncated: false, nodes: [], relations: [] } })
      expect(api().statements).toHaveLength(statements)
    })
    it.each([
      ['hops: 4', 'hops: 4 was given; allowed is 1 to 3'],
      ['limit: 501', 'limit: 501 was given; allowed is 1 to 500'],
    ])('%s is refused', async (argument, message) => {
      await expect(
        api().ask(`{ neighborhood(id: "place:datong", ${argument}) { truncated } }`),
      ).rejects.toThrow(message)
    })
  })
}
