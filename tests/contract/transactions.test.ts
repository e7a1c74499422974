import { describe, expect, it } from 'vitest'
import type { GraphStore } from '../../src/store/GraphStore.ts'
import { prepare } from '../../src/store/prepare.ts'
import { StoreUnavailable } from '../../src/store/StoreUnavailable.ts'
import { WriteInRead } from '../../src/store/WriteInRead.ts'
import { onEveryEngine } from './onEveryEngine.ts'

const upsert = (store: GraphStore, id: string, value: number): Promise<unknown> =>
  store.write((transaction) =>
    transaction.run({
      text: 'MERGE (n:Entity {id: $id}) SET n.value = $value',
      parameters: { id, value },
    }),
  )
const ids = async (store: GraphStore): Promise<unknown[]> => {
  const rows = await store.read({ text: 'MATCH (n:Entity) RETURN n.id AS id ORDER BY id', parameters: {} })
  return rows.map((row) => row.id)
}

onEveryEngine((engine) => {
  describe('transactions', () => {
    it('what was written before a failure is not there', async () => {
      const store = await engine.open()
      const failing = store.write(async (transaction) => {
        await transaction.run({ text: "CREATE (:Entity {id: 'half'})", parameters: {} })
        throw new Error('stopped half way')
      })
      await expect(failing).rejects.toThrow('stopped half way')
      expect(await ids(store)).toEqual([])
    })

    it('a statement that fails takes the earlier ones with it', async () => {
      const store = await engine.open()
      const failing = store.write(async (transaction) => {
        await transaction.run({ text: "CREATE (:Entity {id: 'half'})", parameters: {} })
        await transaction.run({ text: 'THIS IS NO CYPHER', parameters: {} })
      })
      await expect(failing).rejects.toThrow()
      expect(await ids(store)).toEqual([])
      await upsert(store, 'after', 1)
      expect(await ids(store)).toEqual(['after'])
    })

    it('a transaction sees its own writes and gives back what its work returned', async () => {
      const store = await engine.open()
      const seen = await store.write(async (transaction) => {
        await transaction.run({ text: "CREATE (:Entity {id: 'new'})", parameters: {} })
        return transaction.run({ text: 'MATCH (n:Entity) RETURN n.id AS id', parameters: {} })
      })
      expect(seen).toEqual([{ id: 'new' }])
    })

    it('a read after a write sees it', async () => {
      const store = await engine.open()
      for (const value of [1, 2, 3, 4, 5]) {
        await upsert(store, 'same', value)
        const rows = await store.read({
          text: "MATCH (n:Entity {id: 'same'}) RETURN n.value AS value",
          parameters: {},
        })
        expect(rows).toEqual([{ value }])
      }
    })

    it('fifty upserts of one key at once make one node', async () => {
      const store = await engine.open()
      await prepare(store, ['Entity'], ['Entity'])
      await Promise.all(Array.from({ length: 50 }, (_, value) => upsert(store, 'contested', value)))
      expect(await ids(store)).toEqual(['contested'])
    })

    it('an id cannot stand twice', async () => {
      const store = await engine.open()
      await prepare(store, ['Entity'], ['Entity'])
      await upsert(store, 'once', 1)
      const second = store.write((transaction) =>
        transaction.run({ text: "CREATE (:Entity {id: 'once'})", parameters: {} }),
      )
      await expect(second).rejects.toThrow()
      expect(await ids(store)).toEqual(['once'])
    })

    it('a read cannot write', async () => {
      const store = await engine.open()
      const written = store.read({ text: "CREATE (n:Entity {id: 'sly'}) RETURN n.id AS id", parameters: {} })
      await expect(written).rejects.toBeInstanceOf(WriteInRead)
      expect(await ids(store)).toEqual([])
    })

    it('is well while open, and refuses once closed', async () => {
      const store = await engine.open()
      expect(await store.health()).toEqual({ engine: engine.name, available: true })
      await store.close()
      await store.close()
      await expect(store.read({ text: 'RETURN 1 AS one', parameters: {} })).rejects.toBeInstanceOf(
        StoreUnavailable,
      )
      await expect(upsert(store, 'late', 1)).rejects.toBeInstanceOf(StoreUnavailable)
      expect((await store.health()).available).toBe(false)
    })

    it('preparing twice changes nothing', async () => {
      const store = await engine.open()
      await prepare(store, ['Entity', 'Document'], ['Entity'])
      await prepare(store, ['Entity', 'Document'], ['Entity'])
      expect(await ids(store)).toEqual([])
    })
  })
})
