import { createServer, connect, type Server, type Socket } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, describe, expect, inject, it } from 'vitest'
import type { GraphStore } from '../../src/store/GraphStore.ts'
import { openStore } from '../../src/store/openStore.ts'
import { prepare } from '../../src/store/prepare.ts'
import { StoreTimeout } from '../../src/store/StoreTimeout.ts'
import { StoreUnavailable } from '../../src/store/StoreUnavailable.ts'

const { uri, skipped } = inject('neo4j')
const PASSWORD = 'not-to-be-seen'

const opened: GraphStore[] = []
const proxies: Proxy[] = []
afterEach(async () => {
  await Promise.all(opened.splice(0).map((store) => store.close()))
  for (const proxy of proxies.splice(0)) proxy.stop()
})

async function open(address: string, timeoutMs = 4_000): Promise<GraphStore> {
  const user = process.env.NEO4J_USER ?? 'neo4j'
  const password = process.env.NEO4J_PASSWORD ?? PASSWORD
  const store = await openStore({ uri: address, user, password, timeoutMs })
  opened.push(store)
  return store
}

const one = { text: 'RETURN 1 AS one', parameters: {} }

/** Expects a read and a write to be refused within five seconds, without the password. */
async function expectAway(store: GraphStore): Promise<void> {
  for (const ask of [() => store.read(one), () => store.write((transaction) => transaction.run(one))]) {
    const began = performance.now()
    const error: unknown = await ask().then(
      () => undefined,
      (reason: unknown) => reason,
    )
    expect(performance.now() - began).toBeLessThan(5_000)
    expect(error).toBeInstanceOf(StoreUnavailable)
    expect((error as Error).message).not.toContain(PASSWORD)
  }
  expect((await store.health()).available).toBe(false)
}

type Mode = 'pass' | 'mute' | 'refuse' | 'hold'

/** Stands between the driver and the server and misbehaves when told. */
class Proxy {
  mode: Mode = 'pass'
  /** Called with what the driver sends; true cuts the connection. */
  cutWhen: (bytes: Buffer) => boolean = () => false
  private readonly held: (() => void)[] = []
  private readonly sockets = new Set<Socket>()
  private readonly server: Server

  private constructor(target: URL) {
    this.server = createServer((client) => {
      if (this.mode === 'refuse') {
        client.destroy()
        return
      }
      const upstream = connect(Number(target.port), target.hostname)
      this.sockets.add(client).add(upstream)
      client.on('data', (bytes) => {
        if (this.mode === 'mute') return
        upstream.write(bytes)
        if (this.cutWhen(bytes)) setTimeout(() => client.destroy(), 20)
      })
      upstream.on('data', (bytes) => {
        if (this.mode === 'pass') client.write(bytes)
        if (this.mode === 'hold') this.held.push(() => client.write(bytes))
      })
      for (const [socket, other] of [
        [client, upstream],
        [upstream, client],
      ] as const) {
        socket.on('error', () => other.destroy())
        socket.on('close', () => other.destroy())
      }
    })
  }

  static async start(target: string): Promise<Proxy> {
    const proxy = new Proxy(new URL(target))
    await new Promise<void>((resolve) => proxy.server.listen(0, '127.0.0.1', resolve))
    proxies.push(proxy)
    return proxy
  }

  get uri(): string {
    const address = this.server.address()
    return `bolt://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
  }

  /** Hands over what the server said meanwhile, as a busy one does in the end. */
  release(): void {
    this.mode = 'pass'
    for (const hand of this.held.splice(0)) hand()
  }

  cut(): void {
    for (const socket of this.sockets) socket.destroy()
    this.sockets.clear()
  }

  stop(): void {
    this.cut()
    this.server.close()
  }
}

describe('a Neo4j that is not there', () => {
  it('is told within five seconds', { timeout: 30_000 }, async () => {
    await expectAway(await open('bolt://127.0.0.1:9'))
  })

  it('is told for a routing address too', { timeout: 30_000 }, async () => {
    await expectAway(await open('neo4j://127.0.0.1:9'))
  })

  it('that accepts and says nothing is told within five seconds', { timeout: 30_000 }, async () => {
    const proxy = await Proxy.start('bolt://127.0.0.1:9')
    proxy.mode = 'mute'
    await expectAway(await open(proxy.uri))
  })

  it('hides a password that stands in the address', { timeout: 30_000 }, async () => {
    const store = await open(`bolt://neo4j:${PASSWORD}@127.0.0.1:9`).catch((error: unknown) => error)
    const error =
      store instanceof Error ? store : await (store as GraphStore).read(one).catch((e: unknown) => e)
    expect(String(error)).not.toContain(PASSWORD)
  })
})

describe.skipIf(uri === '')(uri === '' ? `Neo4j faults, skipped: ${skipped}` : 'Neo4j faults', () => {
  it.each<Mode>(['mute', 'refuse'])('goes %s, comes back', { timeout: 60_000 }, async (mode) => {
    const proxy = await Proxy.start(uri)
    const store = await open(proxy.uri)
    expect(await store.read(one)).toEqual([{ one: 1 }])
    proxy.mode = mode
    if (mode === 'refuse') proxy.cut()
    await expectAway(store)
    proxy.mode = 'pass'
    proxy.cut()
    await expect
      .poll(() => store.read(one).catch(() => undefined), { timeout: 5_000, interval: 200 })
      .toEqual([{ one: 1 }])
    expect(await store.write((transaction) => transaction.run(one))).toEqual([{ one: 1 }])
  })

  it('busy for ten seconds: a write goes on', { timeout: 60_000 }, async () => {
    const proxy = await Proxy.start(uri)
    const store = await open(proxy.uri)
    const answer = store.write(async (transaction) => {
      await transaction.run(one)
      proxy.mode = 'hold'
      setTimeout(() => {
        proxy.release()
      }, 10_000)
      return transaction.run(one)
    })
    expect(await answer).toEqual([{ one: 1 }])
  })

  it('busy for three seconds: a read goes on', { timeout: 60_000 }, async () => {
    const proxy = await Proxy.start(uri)
    const store = await open(proxy.uri)
    expect(await store.read(one)).toEqual([{ one: 1 }])
    proxy.mode = 'hold'
    const answer = store.read(one)
    await wait(3_000)
    proxy.release()
    expect(await answer).toEqual([{ one: 1 }])
  })

  it('mute in the middle of a write: given up in the end', { timeout: 90_000 }, async () => {
    const proxy = await Proxy.start(uri)
    const store = await open(proxy.uri)
    const write = store.write(async (transaction) => {
      proxy.mode = 'mute'
      return transaction.run(one)
    })
    await expect(write).rejects.toBeInstanceOf(StoreUnavailable)
  })

  it('cut at COMMIT: exactly one node', { timeout: 60_000 }, async () => {
    const proxy = await Proxy.start(uri)
    const store = await open(proxy.uri)
    await store.write((transaction) => transaction.run({ text: 'MATCH (n) DETACH DELETE n', parameters: {} }))
    await prepare(store, ['Entity'], ['Entity'])
    let cuts = 0
    // Bolt's COMMIT: a structure without fields, signature 0x12, in a chunk of two bytes.
    proxy.cutWhen = (bytes) => bytes.includes(Buffer.from([0, 2, 0xb0, 0x12])) && (cuts += 1) <= 2
    await store
      .write((transaction) =>
        transaction.run({ text: "MERGE (n:Entity {id: 'once'}) SET n.value = 1", parameters: {} }),
      )
      .catch((error: unknown) => {
        expect(error).toBeInstanceOf(StoreUnavailable)
      })
    expect(cuts).toBeGreaterThan(0)
    proxy.cutWhen = () => false
    await store.write((transaction) =>
      transaction.run({ text: "MERGE (n:Entity {id: 'once'}) SET n.value = 1", parameters: {} }),
    )
    const rows = await store.read({ text: 'MATCH (n:Entity) RETURN count(n) AS count', parameters: {} })
    expect(rows).toEqual([{ count: 1 }])
  })

  it('a slow read is ended at the deadline', { timeout: 30_000 }, async () => {
    const store = await open(uri, 500)
    await store.read(one)
    const slow = {
      text: 'UNWIND range(1, 100000) AS x UNWIND range(1, 100000) AS y RETURN count(x + y) AS c',
      parameters: {},
    }
    const began = performance.now()
    await expect(store.read(slow)).rejects.toBeInstanceOf(StoreTimeout)
    expect(performance.now() - began).toBeLessThan(3_000)
    expect(await store.read(one)).toEqual([{ one: 1 }])
  })

  it('is reached through a routing address', { timeout: 30_000 }, async () => {
    const store = await open(uri.replace(/^bolt/, 'neo4j'))
    expect(await store.read(one)).toEqual([{ one: 1 }])
    expect(await store.write((transaction) => transaction.run(one))).toEqual([{ one: 1 }])
  })
})
