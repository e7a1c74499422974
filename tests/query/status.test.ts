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

  it('a status tells how old it is, where it was last told and since when it is not', async () => {
    expect(await api.ask('{ projects { nodes { id status statusAsOf silentSince lastReported { id } } } }'))
      .toMatchInlineSnapshot(`
        {
          "projects": {
            "nodes": [
              {
                "id": "project:pumped-storage",
                "lastReported": {
                  "id": "document:news-2031",
                },
                "silentSince": null,
                "status": "UNDER_CONSTRUCTION",
                "statusAsOf": 2029,
              },
              {
                "id": "project:tea-park",
                "lastReported": {
                  "id": "document:report-2030",
                },
                "silentSince": 2031,
                "status": "PLANNED",
                "statusAsOf": 2030,
              },
              {
                "id": "project:wind-farm",
                "lastReported": {
                  "id": "document:report-2030",
                },
                "silentSince": 2031,
                "status": "OPERATING",
                "statusAsOf": 2030,
              },
              {
                "id": "project:grid",
                "lastReported": {
                  "id": "document:news-2031",
                },
                "silentSince": null,
                "status": null,
                "statusAsOf": null,
              },
              {
                "id": "project:grid-phase-1",
                "lastReported": {
                  "id": "document:report-2030",
                },
                "silentSince": 2031,
                "status": null,
                "statusAsOf": null,
              },
            ],
          },
        }
      `)
  })

  it.each([
    ['{ statusAsOf: { lt: 2030 } }', ['pumped-storage']],
    ['{ silentSince: { gte: 2031 } }', ['tea-park', 'wind-farm', 'grid-phase-1']],
    ['{ silentSince: { eq: null } }', ['pumped-storage', 'grid']],
    ['{ lastReported: { some: { date: { startsWith: "2031" } } } }', ['pumped-storage', 'grid']],
  ])('projects(filter: %s)', async (filter, found) => {
    const { projects } = (await api.ask(`{ projects(filter: ${filter}) { nodes { id } } }`)) as {
      projects: { nodes: { id: string }[] }
    }
    expect(projects.nodes.map(({ id }) => id.replace('project:', ''))).toEqual(found)
  })
})
