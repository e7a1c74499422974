import 'reflect-metadata'
import { beforeAll, describe, expect, it } from 'vitest'
import { seedFolder } from '../../src/cli/loadSeed.ts'
import { readExamples } from '../../src/cli/readExamples.ts'
import { assembleGraph } from '../../src/conclusions/assembleGraph.ts'
import { declaredModel } from '../../src/model/declaredModel.ts'
import { questions } from '../../src/questions/questions.ts'
import { readSeed } from '../../src/statements/readSeed.ts'
import { onEveryEngine } from '../contract/onEveryEngine.ts'
import { openApi, type Api } from '../graphql/openApi.ts'
import { commitmentsExamples } from './commitmentsExamples.ts'
import { conflictsExamples } from './conflictsExamples.ts'
import { policyLinksExamples } from './policyLinksExamples.ts'
import { nullArgumentsExamples } from './nullArgumentsExamples.ts'
import { neighborhoodExamples } from './neighborhoodExamples.ts'
import { pathsExamples } from './pathsExamples.ts'
import { researchNetworkExamples } from './researchNetworkExamples.ts'
import { collaboratorsExamples } from './collaboratorsExamples.ts'
import { changesExamples } from './changesExamples.ts'
import { compareCountiesExamples } from './compareCountiesExamples.ts'
import { countyProfileExamples } from './countyProfileExamples.ts'
import { industryProfileExamples } from './industryProfileExamples.ts'
import { projectGroupsExamples } from './projectGroupsExamples.ts'
import { timelineExamples } from './timelineExamples.ts'
import type { Examples } from './Examples.ts'

const examplesOf = new Map(readExamples(seedFolder).map(({ name, query }) => [name, query]))

/** One load of the real seed serves them all. */
const examples: readonly Examples[] = [
  nullArgumentsExamples,
  policyLinksExamples,
  commitmentsExamples,
  conflictsExamples,
  pathsExamples,
  neighborhoodExamples,
  researchNetworkExamples,
  collaboratorsExamples,
  timelineExamples,
  changesExamples,
  projectGroupsExamples,
  countyProfileExamples,
  industryProfileExamples,
  compareCountiesExamples,
]

describe('questions', () => {
  it('are worded in both languages', () => {
    for (const { name, title, description } of questions) {
      for (const words of [title, description]) {
        expect(words.zh, name).toMatch(/\p{Script=Han}/u)
        expect(words.en, name).toMatch(/[a-z]/)
      }
    }
  })
})

onEveryEngine((engine) => {
  let api: Api
  beforeAll(async () => {
    const seed = readSeed(seedFolder, declaredModel)
    api = await openApi(await engine.open(), assembleGraph(seed, declaredModel), examplesOf)
  })
  it.each(readExamples(seedFolder))('$name: its example answers something', async ({ name, query }) => {
    const told = JSON.stringify(await api.ask(query))
    expect(told).toContain(`"${name}":`)
    expect(told.length).toBeGreaterThan(60)
  })
  it('questions lists each but itself, with an example and its words in both languages', async () => {
    const told = (await api.ask('{ questions { name example title { zh en } } }')) as {
      questions: { name: string; example: string | null }[]
    }
    expect(told.questions.map(({ name }) => name)).toEqual([
      ...questions.map(({ name }) => name).filter((name) => name !== 'questions'),
      'timeline',
      'stages',
      'series',
    ])
    for (const { name, example } of told.questions) expect(example, name).toMatch(/^# zh: .+\n# en: .+\n/)
  })
  for (const suite of examples) suite(() => api)
})
