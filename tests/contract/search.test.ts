import { beforeAll, describe, expect, it } from 'vitest'
import type { GraphStore } from '../../src/store/GraphStore.ts'
import { prepare } from '../../src/store/prepare.ts'
import { searchTermsOf } from '../../src/names/searchTermsOf.ts'
import { unitsOf } from '../../src/names/unitsOf.ts'
import { writeForm } from '../../src/names/writeForm.ts'
import { onEveryEngine } from './onEveryEngine.ts'

const names = [
  '青山抽水蓄能电站',
  '青山县',
  '白水风电场',
  '黄花产业链',
  '𠮷野家',
  'AND 门',
  '甲',
  '增长4.5%',
  '试点2021',
  '点',
]

const nodeOf = (id: string, name: string, kind: string): Record<string, string | string[]> => ({
  id,
  name,
  kind,
  names: [name],
  forms: [writeForm(unitsOf(name))],
  terms: searchTermsOf(kind, [unitsOf(name)]),
  sortKey: name,
})

const rows = names.map((name, index) =>
  nodeOf(`entity:${index}`, name, name.endsWith('县') ? 'COUNTY' : 'PROJECT'),
)

onEveryEngine((engine) => {
  describe('search', () => {
    let store: GraphStore
    beforeAll(async () => {
      store = await engine.open()
      await prepare(store, ['Entity'], ['Entity'])
      await store.write((transaction) =>
        transaction.run({
          text: 'UNWIND $rows AS row MERGE (n:Entity {id: row.id}) SET n = row',
          parameters: { rows },
        }),
      )
    })

    const found = async (text: string, limit = 10, kinds: string[] | null = null): Promise<string[]> => {
      const hits = await store.search(text, kinds, limit)
      return hits.map(({ id }) => names[Number(id.replace('entity:', ''))] ?? id)
    }

    it.each([
      ['a whole name', '白水风电场', '白水风电场'],
      ['a word in the middle', '抽水蓄能', '青山抽水蓄能电站'],
      ['two characters across words', '山抽', '青山抽水蓄能电站'],
      ['pinyin', 'huanghua', '黄花产业链'],
      ['initials', 'bsfdc', '白水风电场'],
      ['pinyin that has only begun', 'huanghu', '黄花产业链'],
      ['one character', '甲', '甲'],
      ['one character beyond the basic plane', '𠮷', '𠮷野家'],
    ])('%s: %s finds %s first', async (_case, text, name) => {
      expect((await found(text))[0]).toBe(name)
    })

    it('what was loaded a moment ago is found', async () => {
      await store.write((transaction) =>
        transaction.run({
          text: 'MERGE (n:Entity {id: $row.id}) SET n = $row',
          parameters: { row: nodeOf('late', '新近出现的工程', 'PROJECT') },
        }),
      )
      expect(await found('新近出现')).toEqual(['late'])
    })

    it('no more hits than asked for', async () => {
      expect(await found('青山', 1)).toHaveLength(1)
      expect(await found('山', 1)).toHaveLength(1)
    })

    it.each(['不存在的名字', 'zzzzqqqq'])('%j finds nothing', async (text) => {
      expect(await found(text)).toEqual([])
    })

    it.each([
      '白水 AND 青山',
      'NOT 白水',
      '白水 OR',
      '+白水 -青山',
      'name:白水',
      '白水*',
      '白?',
      '*',
      '/.*/',
      '白水~2',
      '"白水',
      '(白水',
      '白水)',
      '[a TO b]',
      '{a}',
      '白水^9',
      '&& ||',
      '!白水',
      '\\',
      'a\\',
      '<script>',
      "' OR 1=1",
      '$text',
    ])('%s is text, not syntax', async (text) => {
      await expect(found(text)).resolves.toBeInstanceOf(Array)
    })

    it('operators are words, which must be found; signs are nothing', async () => {
      expect(await found('白水 AND 青山')).toEqual([])
      expect(await found('白水 NOT 风电')).toEqual([])
      expect(await found('AND 门')).toEqual(['AND 门'])
      expect(await found('白水*')).toEqual(['白水风电场'])
    })

    it('kinds are told apart before hits are counted', async () => {
      expect(await found('青山', 1, ['COUNTY'])).toEqual(['青山县'])
      expect(await found('青山', 1, ['PROJECT'])).toEqual(['青山抽水蓄能电站'])
      expect(await found('青山', 1, [])).toEqual([])
    })

    it('numbers are found whole and begun', async () => {
      expect(await found('4.5%')).toEqual(['增长4.5%'])
      expect((await found('点2')).at(0)).toBe('试点2021')
    })

    it('a long text is answered', async () => {
      for (const text of ['抽水蓄能'.repeat(50), 'xian'.repeat(50), '1a'.repeat(100), 'a '.repeat(100)]) {
        await expect(found(text), text).resolves.toEqual([])
      }
    })
  })
})
