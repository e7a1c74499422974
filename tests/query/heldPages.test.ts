import 'reflect-metadata'
import { beforeAll, describe, expect, it } from 'vitest'
import { onEveryEngine } from '../contract/onEveryEngine.ts'
import { openApi, type Api } from '../graphql/openApi.ts'
import { smallGraph } from '../seed/smallSeed.ts'

interface Group {
  readonly key: string
  readonly count: number
  readonly projects: {
    readonly nodes: readonly { readonly id: string }[]
    readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean }
  }
}

onEveryEngine((engine) => {
  let api: Api
  beforeAll(async () => {
    api = await openApi(await engine.open(), smallGraph())
  })
  const groups = async (groupArguments: string, projectArguments: string): Promise<readonly Group[]> => {
    const told = await api.ask(`{ projectGroups(by: [COUNTY], ${groupArguments}) { nodes {
      key count projects(${projectArguments}) { nodes { id } pageInfo { endCursor hasNextPage } }
    } } }`)
    return (told as { projectGroups: { nodes: readonly Group[] } }).projectGroups.nodes
  }

  describe('pages of a group on a page of groups', () => {
    it('go on where the last one ended, though further groups follow', async () => {
      const [first] = await groups('first: 1', 'first: 1')
      const [second] = await groups(
        'first: 1',
        `first: 100, after: "${first?.projects.pageInfo.endCursor ?? ''}"`,
      )
      const ids = [...(first?.projects.nodes ?? []), ...(second?.projects.nodes ?? [])].map(({ id }) => id)
      expect(first?.projects.pageInfo.hasNextPage).toBe(true)
      expect([ids.length, new Set(ids).size]).toEqual([first?.count, first?.count])
    })
    it('of a later group, too', async () => {
      const told = await api.ask('{ projectGroups(by: [COUNTY], first: 1) { pageInfo { endCursor } } }')
      const after = (told as { projectGroups: { pageInfo: { endCursor: string } } }).projectGroups.pageInfo
        .endCursor
      const [first] = await groups(`first: 1, after: "${after}"`, 'first: 1')
      const [second] = await groups(
        `first: 1, after: "${after}"`,
        `first: 1, after: "${first?.projects.pageInfo.endCursor ?? ''}"`,
      )
      expect([second?.key, second?.count]).toEqual([first?.key, first?.count])
      expect(second?.projects.nodes).toHaveLength(Math.min(1, (first?.count ?? 0) - 1))
    })
    it('a cursor of one group used in another says so and what to do', async () => {
      const [first, second] = await groups('first: 2', 'first: 1')
      const cursor = first?.projects.pageInfo.endCursor ?? ''
      await expect(groups('first: 2', `first: 1, after: "${cursor}"`)).rejects.toThrow(
        `after: this cursor is of the group ${JSON.stringify(first?.key)}, not of ${JSON.stringify(second?.key)}; ask for its group alone: \`first: 1\`, \`after\` the group before it`,
      )
    })
    it('the next group is not asked what it holds', async () => {
      await groups('first: 1', 'first: 100')
      const ids = JSON.stringify(api.statements.at(-1)?.parameters)
      const [first, second] = await groups('first: 2', 'first: 100')
      const [shown, next] = [first, second].map((group) => group?.projects.nodes.map(({ id }) => id) ?? [])
      expect(shown?.every((id) => ids.includes(id))).toBe(true)
      expect(next?.filter((id) => ids.includes(id) && !shown?.includes(id))).toEqual([])
    })
  })
})
