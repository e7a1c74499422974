import { describe, expect, it } from 'vitest'
import type { Examples } from './Examples.ts'

export const neighborhoodExamples: Examples = (api) => {
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
                "id": "place:shanxi",
              },
              {
                "id": "county:tianzhen",
              },
              {
                "id": "policy:rural-revitalisation",
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
    it.each(['project:nowhere', 'document:plan-2022', 'relation:enterprise:jd/LOCATED_IN/place:datong'])(
      '%s has no surroundings',
      async (id) => {
        const told = await api().ask(
          `{ neighborhood(id: "${id}") { truncated nodes { id } relations { id } } }`,
        )
        expect(told).toEqual({ neighborhood: { truncated: false, nodes: [], relations: [] } })
        expect(api().statements).toHaveLength(3)
      },
    )
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
