import 'reflect-metadata'
import { beforeAll, describe, expect, it } from 'vitest'
import { seedFolder } from '../../src/cli/loadSeed.ts'
import { assembleGraph } from '../../src/conclusions/assembleGraph.ts'
import { declaredModel } from '../../src/model/declaredModel.ts'
import { readSeed } from '../../src/statements/readSeed.ts'
import { onEveryEngine } from '../contract/onEveryEngine.ts'
import { openApi, type Api } from '../graphql/openApi.ts'
import { searchExamples } from './searchExamples.ts'

interface Hit {
  readonly score: number
  readonly matchedBy: string
  readonly matchedName: string
  readonly node: { readonly name: string }
}

/** What every engine answers to a text: all of it must be the same. */
const answers = new Map<string, readonly Hit[]>()

onEveryEngine((engine) => {
  describe('search on the real seed', () => {
    let api: Api
    beforeAll(async () => {
      const seed = readSeed(seedFolder, declaredModel)
      api = await openApi(await engine.open(), assembleGraph(seed, declaredModel))
    })
    const hitsOf = async (text: string): Promise<readonly Hit[]> => {
      const query = `query ($text: String!) {
        search(text: $text, first: 100) { edges { score matchedBy matchedName node { name } } }
      }`
      const { search } = (await api.ask(query, { text })) as { search: { edges: Hit[] } }
      return search.edges
    }

    it.each(searchExamples)('%s: %s finds %s first', async (_how, text, first) => {
      const hits = await hitsOf(text)
      expect(hits[0]?.node.name).toBe(first)
      expect(hits).toEqual(answers.get(text) ?? hits)
      answers.set(text, hits)
    })

    it.each([
      ['5G', /5G/],
      ['PM2.5', /PM2\.5/],
      ['抽水 电站', /抽水.*电站/],
      ['云冈 机场', /云冈.*机场/],
      ['yungang', /云冈/],
    ])('%s finds nothing that does not hold it', async (text, held) => {
      for (const { node } of await hitsOf(text)) expect(node.name).toMatch(held)
    })

    it.each(['zzzzqqqq', '不存在的名字', '云冈 zzzz', '“”', ' '])('%j finds nothing', async (text) => {
      expect(await hitsOf(text)).toEqual([])
    })

    it('a hit tells how it fits and which name it is of', async () => {
      const [hit] = await hitsOf('dtjc')
      expect(hit).toEqual({
        score: 0.5,
        matchedBy: 'INITIALS',
        matchedName: '大同机场',
        node: { name: '大同云冈国际机场' },
      })
    })

    it('what only resembles the text is left out where something holds it', async () => {
      const bases = new Set((await hitsOf('浑源')).map(({ matchedBy }) => matchedBy))
      expect([...bases]).toEqual(['NAME'])
    })

    const named = async (query: string): Promise<unknown> => {
      const answer = (await api.ask(query)) as { listed: { nodes: unknown[]; totalCount: number } }
      return answer.listed.nodes
    }

    it.each([
      ['hy', ['浑源县']],
      ['渾源', ['浑源县']],
      ['浑原', ['浑源县']],
      ['Hunyuan County', ['浑源县']],
      ['无此名称之物', []],
    ])('counties whose name matches %s', async (text, names) => {
      const query = `{ listed: counties(filter: { anyName: { matches: ${JSON.stringify(text)} } }) { nodes { name } } }`
      expect(await named(query)).toEqual(names.map((name) => ({ name })))
    })

    it('matches stands with other conditions, within others and beyond relations; the first statements search', async () => {
      const query = `{ listed: projects(filter: {
        OR: [
          { anyName: { matches: "csxn", contains: "浑源" } }
          { NOT: { locations: { count: { gte: 0 } } } }
        ]
        locations: { some: { anyName: { matches: "hunyuan" } } }
      }) { nodes { name } } }`
      expect(await named(query)).toEqual([{ name: '浑源抽水蓄能电站' }])
      expect(api.statements.map(({ text }) => text.slice(0, 6))).toEqual([
        'search',
        'search',
        expect.anything(),
      ])
    })

    it('a text that stands twice is looked for once; too many are refused', async () => {
      const filter = (texts: readonly string[]): string =>
        texts.map((text) => `{ anyName: { matches: "${text}" } }`).join(' ')
      await named(`{ listed: counties(filter: { OR: [${filter(['hy', 'hy', 'hy'])}] }) { nodes { name } } }`)
      expect(api.statements).toHaveLength(2)
      const many = Array.from({ length: 11 }, (_, index) => `text ${index}`)
      await expect(
        named(`{ listed: counties(filter: { OR: [${filter(many)}] }) { nodes { name } } }`),
      ).rejects.toThrow('matches was given 11 different texts; allowed are 10')
    })

    it('groups of projects take it, too', async () => {
      const query =
        '{ projectGroups(by: [COUNTY], filter: { anyName: { matches: "hycsxndz" } }) { nodes { count } } }'
      expect(await api.ask(query)).toEqual({ projectGroups: { nodes: [{ count: 1 }] } })
    })

    it('a look-up stays exact; suggestions tell what may be meant', async () => {
      const query = `query ($name: String!) {
        county(name: $name) { name }
        all: suggestions(name: $name) { name }
        one: suggestions(name: $name, kind: COUNTY, first: 3) { name }
        none: suggestions(name: $name, kind: PERSON) { name }
      }`
      const told = (await api.ask(query, { name: '浑原' })) as { all: { name: string }[] }
      expect(told.all).toHaveLength(5)
      expect(told).toMatchObject({
        county: null,
        all: [{ name: '浑源县' }, {}, {}, {}, {}],
        one: [{ name: '浑源县' }],
        none: [],
      })
    })

    it('names are told by language; pinyin stands in for English', async () => {
      const query = `{
        county(name: "Hunyuan County") { nameEn names zh: names(language: ZH) en: names(language: EN) }
        indicator(name: "GDP") { nameEn names zh: names(language: ZH) en: names(language: EN) }
        project(name: "浑源抽水蓄能电站") { nameEn en: names(language: EN) }
      }`
      expect(await api.ask(query)).toEqual({
        county: {
          nameEn: 'Hunyuan County',
          names: ['浑源县', '浑源', 'Hunyuan County'],
          zh: ['浑源县', '浑源'],
          en: ['Hunyuan County'],
        },
        indicator: {
          nameEn: 'Gross domestic product',
          names: ['地区生产总值', 'GDP', 'Gross domestic product'],
          zh: ['地区生产总值'],
          en: ['Gross domestic product', 'GDP'],
        },
        project: { nameEn: null, en: ['hún yuán chōu shuǐ xù néng diàn zhàn'] },
      })
    })
  })
})
