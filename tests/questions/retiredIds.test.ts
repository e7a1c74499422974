import 'reflect-metadata'
import { beforeAll, describe, expect, it } from 'vitest'
import { onEveryEngine } from '../contract/onEveryEngine.ts'
import { openApi, type Api } from '../graphql/openApi.ts'
import { smallGraph } from '../seed/smallSeed.ts'

/** The small seed holds what the real one does not: an id that a judgement retired. */
onEveryEngine((engine) => {
  describe('a retired id leads to its successor', () => {
    let api: Api
    beforeAll(async () => {
      api = await openApi(await engine.open(), smallGraph())
    })
    it('with what lies round it', async () => {
      const round = (id: string): Promise<unknown> =>
        api.ask(`{ neighborhood(id: "${id}") { truncated nodes { id } relations { id } } }`)
      expect(await round('enterprise:jiang-he-group')).toEqual(await round('enterprise:jianghe'))
      expect(api.statements).toHaveLength(3)
      expect(
        await api.ask(
          '{ neighborhood(id: "enterprise:jiang-he-group", kinds: [INDUSTRY]) { nodes { id } } }',
        ),
      ).toEqual({ neighborhood: { nodes: [{ id: 'enterprise:jianghe' }, { id: 'industry:energy' }] } })
      expect(api.statements).toHaveLength(5)
    })
  })
})
