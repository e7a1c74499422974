import { parse } from 'graphql'
import { expect, test } from 'vitest'
import { DocumentStore } from '../../src/server/DocumentStore.ts'

const BYTES = 100_000
const documentOf = (number: number): string => `{ projects(first: ${number}) { nodes { name } } }`

test('ten thousand documents take no more than the store may; what was longest not asked goes first', async () => {
  const store = new DocumentStore(BYTES)
  await store.set('kept', parse(documentOf(0)))
  for (let number = 1; number <= 10_000; number++) {
    await store.set(String(number), parse(documentOf(number)))
    await store.get('kept')
    expect(store.bytes).toBeLessThanOrEqual(BYTES)
  }
  const held = await Promise.all(['kept', '1', '10000'].map((key) => store.get(key)))
  expect(held.map((document) => document !== undefined)).toEqual([true, false, true])
})

test('a document counts by its tokens, one of a few long strings by its characters', async () => {
  const bytesOf = async (source: string): Promise<number> => {
    const store = new DocumentStore()
    await store.set('one', parse(source))
    return store.bytes
  }
  expect(await bytesOf(`{ ${'a '.repeat(500)}}`)).toBeGreaterThan(100_000)
  expect(await bytesOf(`{ a(b: "${'x'.repeat(1000)}") }`)).toBeLessThan(10_000)
})

test('a document larger than all that may be kept is not kept', async () => {
  const store = new DocumentStore(1000)
  await store.set('large', parse(`{ ${'a '.repeat(500)}}`))
  expect([await store.get('large'), store.bytes]).toEqual([undefined, 0])
})
