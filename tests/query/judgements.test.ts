import 'reflect-metadata'
import { beforeAll, expect, it } from 'vitest'
import { onEveryEngine } from '../contract/onEveryEngine.ts'
import { openApi, type Api } from '../graphql/openApi.ts'
import { smallGraph } from '../seed/smallSeed.ts'

onEveryEngine((engine) => {
  let api: Api
  beforeAll(async () => {
    api = await openApi(await engine.open(), smallGraph())
  })
  const judgementsOf = async (id: string): Promise<unknown> => {
    const { node } = (await api.ask(
      `{ node(id: "${id}") { ... on Entity { judgements { decision reason entities { id } } } } }`,
    )) as { node: { judgements: unknown } }
    return node.judgements
  }

  it('what may be one thing is shown on both and stays two', async () => {
    const undecided = {
      decision: 'UNDECIDED',
      reason: 'No document says whether the park is the zone.',
      entities: [{ id: 'development-zone:riverside' }, { id: 'project:tea-park' }],
    }
    expect(await judgementsOf('project:tea-park')).toEqual([undecided])
    expect(await judgementsOf('development-zone:riverside')).toEqual([undecided])
  })

  it('what was merged tells why, with the survivor alone', async () => {
    expect(await judgementsOf('enterprise:jianghe')).toMatchObject([
      { decision: 'SAME', entities: [{ id: 'enterprise:jianghe' }] },
    ])
  })

  it('most have none', async () => {
    expect(await judgementsOf('project:wind-farm')).toEqual([])
  })
})
