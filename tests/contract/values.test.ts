import { describe, expect, it } from 'vitest'
import type { GraphStore, Row, Value } from '../../src/store/GraphStore.ts'
import { InvalidText } from '../../src/store/InvalidText.ts'
import { onEveryEngine } from './onEveryEngine.ts'

const kept: readonly (readonly [string, Value])[] = [
  ['Chinese', '浑源抽水蓄能电站'],
  ['a character beyond the basic plane', '𠮷野家𠀀'],
  ['composed and decomposed letters, each as given', 'é e\u0301'],
  ['full-width digits and signs', '１２３％～'],
  ['quotes, backslashes and line ends', `"'\\\n\r\t`],
  ['Cypher', "' }) DETACH DELETE n //"],
  ['nothing', ''],
  ['yes', true],
  ['no', false],
  ['an integer', 42],
  ['zero', 0],
  ['a negative integer', -7],
  ['the largest safe integer', Number.MAX_SAFE_INTEGER],
  ['a fraction', 96.17],
  ['a whole float', 7.0],
  ['a small fraction', 5e-324],
  ['texts', ['平城区', '云冈区']],
  ['integers', [1, 2, 3]],
  ['fractions', [1.5, 2.25]],
  ['no texts', []],
]

const refused: readonly (readonly [string, Value])[] = [
  ['half a character', 'a\ud800'],
  ['half a character in a list', ['ok', '\udc00']],
  ['NUL', 'a\0b'],
]

const put = (store: GraphStore, value: Value): Promise<readonly Row[]> =>
  store.write((transaction) =>
    transaction.run({
      text: "MERGE (n:Entity {id: 'value'}) SET n.held = $value RETURN n.held AS held",
      parameters: { value },
    }),
  )
const get = (store: GraphStore): Promise<readonly Row[]> =>
  store.read({ text: "MATCH (n:Entity {id: 'value'}) RETURN n.held AS held", parameters: {} })

onEveryEngine((engine) => {
  describe('values', () => {
    it.each(kept)('%s comes back as it was', async (_name, value) => {
      const store = await engine.open()
      expect(await put(store, value)).toEqual([{ held: value }])
      expect(await get(store)).toEqual([{ held: value }])
    })

    it.each(refused)('%s is refused and nothing is written', async (_name, value) => {
      const store = await engine.open()
      await expect(put(store, value)).rejects.toBeInstanceOf(InvalidText)
      expect(await get(store)).toEqual([])
    })

    it('stored text sorts by code point', async () => {
      const store = await engine.open()
      await store.write((transaction) =>
        transaction.run({
          text: 'UNWIND $texts AS text MERGE (n:Entity {id: text}) SET n.held = text',
          parameters: { texts: ['𠮷', '中', 'b', 'B', 'é', '￥'] },
        }),
      )
      const rows = await store.read({
        text: 'MATCH (n:Entity) RETURN n.held AS text ORDER BY text',
        parameters: {},
      })
      expect(rows.map((row) => row.text)).toEqual(['B', 'b', 'é', '中', '￥', '𠮷'])
    })

    it('a whole float equals the integer, stored and given', async () => {
      const store = await engine.open()
      await put(store, 7.0)
      const rows = await store.read({
        text: 'MATCH (n:Entity {held: $seven}) WHERE n.held >= $low AND n.held < $high RETURN n.held / 2.0 AS half',
        parameters: { seven: 7, low: 6.5, high: 7.5 },
      })
      expect(rows).toEqual([{ half: 3.5 }])
    })

    it('division does not depend on how a whole number was written', async () => {
      const store = await engine.open()
      const rows = await store.read({ text: 'RETURN $a / $b AS quotient', parameters: { a: 7, b: 2 } })
      expect(rows).toEqual([{ quotient: 3 }])
    })

    it.each([0, 1, 3])('LIMIT %i by parameter', async (limit) => {
      const store = await engine.open()
      const rows = await store.read({
        text: 'UNWIND [1, 2, 3, 4, 5] AS x RETURN x AS x ORDER BY x SKIP $skip LIMIT $limit',
        parameters: { skip: 1, limit },
      })
      expect(rows.map((row) => row.x)).toEqual([2, 3, 4].slice(0, limit))
    })

    it('a property set to null is gone, an absent one is null', async () => {
      const store = await engine.open()
      await put(store, 'x')
      await put(store, null)
      expect(await get(store)).toEqual([{ held: null }])
    })

    it('maps and lists of maps come back as plain objects', async () => {
      const store = await engine.open()
      const rows = await store.read({
        text: 'RETURN {a: 1, b: [{c: $c}]} AS map',
        parameters: { c: '左云县' },
      })
      expect(rows).toEqual([{ map: { a: 1, b: [{ c: '左云县' }] } }])
    })
  })
})
