import 'reflect-metadata'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadSeed, seedFolder } from '../../src/cli/loadSeed.ts'
import { readCases } from '../../src/cli/readCases.ts'
import { assembleGraph } from '../../src/conclusions/assembleGraph.ts'
import { declaredModel } from '../../src/model/declaredModel.ts'
import { readSeed } from '../../src/statements/readSeed.ts'
import { onEveryEngine } from '../contract/onEveryEngine.ts'
import { openApi, type Api } from '../graphql/openApi.ts'

const here = dirname(fileURLToPath(import.meta.url))
const cases = readCases(here)

describe('questions with known answers', () => {
  it('are at least forty, each titled in both languages', () => {
    expect(cases.length).toBeGreaterThanOrEqual(40)
    for (const { title } of cases) {
      expect(title.zh).toMatch(/\p{Script=Han}/u)
      expect(title.en).toMatch(/[a-z]/)
    }
  })
})

/** The data; of a refusal what callers rely upon: its code and the argument at fault. */
async function answered(api: Api, query: string): Promise<unknown> {
  const { data, errors } = await api.askRaw(query)
  if (!errors) return JSON.parse(JSON.stringify(data)) as unknown
  return {
    errors: errors.map(({ originalError }) => {
      const { code, argument } = (originalError ?? {}) as { code?: string; argument?: string }
      return { code, argument }
    }),
  }
}

onEveryEngine((engine) => {
  let api: Api
  beforeAll(async () => {
    const store = await engine.open()
    api = await openApi(store, assembleGraph(readSeed(seedFolder, declaredModel), declaredModel))
    const again = await loadSeed(store, seedFolder)
    expect([again.nodes.written, again.nodes.removed, again.edges.written, again.edges.removed]).toEqual([
      0, 0, 0, 0,
    ])
  })
  it.each(cases)('$name: $title.en', async ({ name, query }) => {
    const known: unknown = JSON.parse(readFileSync(join(here, `${name}.json`), 'utf8'))
    expect(await answered(api, query)).toEqual(known)
  })
})
