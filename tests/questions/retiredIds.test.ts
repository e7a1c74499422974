import 'reflect-metadata'
import { beforeAll, describe, expect, it } from 'vitest'
import { onEveryEngine } from '../contract/onEveryEngine.ts'
import { openApi, type Api } from '../graphql/openApi.ts'
import { assembleGraph } from '../../src/conclusions/assembleGraph.ts'
import { declaredModel } from '../../src/model/declaredModel.ts'
import { readSeed } from '../../src/statements/readSeed.ts'
import { smallGraph, smallSeedFolder } from '../seed/smallSeed.ts'

/** The small seed holds what the real one does not: an id that a judgement retired. */
onEveryEngine((engine) => {
  describe('a retired id leads to its successor', () => {
    let api: Api
    beforeAll(async () => {
      api = await openApi(await engine.open(), smallGraph())
    })
    const paths = (given: string): Promise<unknown> => api.ask(`{ paths(${given}) { nodes { id } } }`)
    const told = {
      paths: [{ nodes: [{ id: 'enterprise:jianghe' }, { id: 'research-institution:university' }] }],
    }

    it('at one end of a path, by two statements more', async () => {
      const partner = 'to: "research-institution:university", limit: 1'
      expect(await paths(`from: "enterprise:jianghe", ${partner}`)).toEqual(told)
      expect(api.statements).toHaveLength(3)
      expect(await paths(`from: "enterprise:jiang-he-group", ${partner}`)).toEqual(told)
      expect(api.statements).toHaveLength(5)
    })
    it('at the other end, however short the path may be', async () => {
      const { nodes } = told.paths[0] ?? { nodes: [] }
      expect(
        await paths('from: "research-institution:university", to: "enterprise:jiang-he-group", maxHops: 1'),
      ).toEqual({ paths: [{ nodes: [...nodes].reverse() }] })
    })
    it('which is no path to itself', async () => {
      expect(await paths('from: "enterprise:jiang-he-group", to: "enterprise:jianghe"')).toEqual({
        paths: [],
      })
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
  it('a retired policy and project lead to the link of their successors', async () => {
    const seed = readSeed(smallSeedFolder, declaredModel)
    const same = (entities: string[]) => ({
      decision: 'SAME' as const,
      entities,
      reason: '合并',
      at: { file: 'test', line: 1 },
    })
    const judgements = [
      ...seed.judgements,
      same(['policy:green-plan', 'policy:former-plan']),
      same(['project:wind-farm', 'project:former-farm']),
    ]
    const api = await openApi(await engine.open(), assembleGraph({ ...seed, judgements }, declaredModel))
    expect(
      await api.ask('{ whyLinked(policy: "policy:former-plan", project: "project:former-farm") { basis } }'),
    ).toEqual({ whyLinked: { basis: 'STATED' } })
  })
})
