import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, expect, test } from 'vitest'
import { ask, codeOf, post, send } from './ask.ts'
import { startTestServer, type TestServer } from './startTestServer.ts'

const servers: TestServer[] = []
async function start(environment: Record<string, string>): Promise<TestServer> {
  const server = await startTestServer(environment)
  servers.push(server)
  return server
}
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()))
})

async function answerTo(socket: Socket): Promise<string> {
  const chunks: string[] = []
  socket.on('data', (chunk) => chunks.push(chunk.toString()))
  await once(socket, 'close')
  return chunks.join('')
}

test('a slow query is answered with 504 TIMEOUT at the deadline, the next one as usual', async () => {
  const server = await start({ REQUEST_TIMEOUT_MS: '200' })
  const began = performance.now()
  const late = await ask(server.graphql, '{ slow(ms: 600) }')
  expect([late.status, codeOf(late)]).toEqual([504, 'TIMEOUT'])
  expect(performance.now() - began).toBeLessThan(500)
  expect((await ask(server.graphql, '{ hello }')).status).toBe(200)
  await sleep(600)
  expect(server.log()).not.toContain('ERR_HTTP_HEADERS_SENT')
})

test('what heeds the signal is ended at the deadline', async () => {
  const server = await start({ REQUEST_TIMEOUT_MS: '100', MAX_RUNAWAYS: '1' })
  expect(codeOf(await ask(server.graphql, '{ aborted }'))).toBe('TIMEOUT')
  await sleep(50)
  expect((await ask(server.graphql, '{ hello }')).status).toBe(200)
})

test('while too many late queries run on, new ones get BUSY; then all is well', async () => {
  const server = await start({ REQUEST_TIMEOUT_MS: '100', MAX_RUNAWAYS: '2' })
  await Promise.all([ask(server.graphql, '{ slow(ms: 700) }'), ask(server.graphql, '{ slow(ms: 700) }')])
  const busy = await ask(server.graphql, '{ hello }')
  expect([busy.status, codeOf(busy), busy.headers.get('retry-after')]).toEqual([503, 'BUSY', '5'])
  await sleep(800)
  expect((await ask(server.graphql, '{ hello }')).status).toBe(200)
})

test('a client that goes away harms no one', async () => {
  const server = await start({})
  const body = JSON.stringify({ query: '{ slow(ms: 200) }' })
  const headers = { 'content-type': 'application/json' }
  const gone = fetch(server.graphql, { method: 'POST', body, headers, signal: AbortSignal.timeout(50) })
  await expect(gone).rejects.toThrow()
  await sleep(300)
  expect((await ask(server.graphql, '{ hello }')).status).toBe(200)
})

test('a client that sends its headers or its body too slowly gets 408', async () => {
  const server = await start({ HEADERS_TIMEOUT_MS: '200', REQUEST_TIMEOUT_MS: '200' })
  const heading = connect(server.port, '127.0.0.1')
  heading.write('POST /graphql HTTP/1.1\r\nHost: x\r\nX-Slow: ')
  const bodily = connect(server.port, '127.0.0.1')
  bodily.write(
    'POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n{"que',
  )
  const [head, body] = await Promise.all([answerTo(heading), answerTo(bodily)])
  expect(head).toMatch(/^HTTP\/1\.1 408 .*"code":"REQUEST_TIMEOUT"/s)
  expect(body).toMatch(/^HTTP\/1\.1 408 /)
})

test('what is not HTTP is answered in JSON', async () => {
  const server = await start({})
  const socket = connect(server.port, '127.0.0.1')
  socket.write('HELLO\r\n\r\n')
  expect(await answerTo(socket)).toMatch(/^HTTP\/1\.1 400 .*"code":"BAD_REQUEST"/s)
})

test('1,000 idle sockets: others are served', async () => {
  const server = await start({ HEADERS_TIMEOUT_MS: '1000' })
  const sockets = Array.from({ length: 1000 }, () =>
    connect(server.port, '127.0.0.1').on('error', () => undefined),
  )
  await Promise.all(sockets.map((socket) => once(socket, 'connect')))
  const began = performance.now()
  expect((await ask(server.graphql, '{ hello }')).status).toBe(200)
  expect(performance.now() - began).toBeLessThan(1000)
  await Promise.all(sockets.filter((socket) => !socket.closed).map(answerTo))
})

test('close: requests in flight are answered, no new ones are taken', async () => {
  const server = await start({})
  const inFlight = ask(server.graphql, '{ slow(ms: 400) }')
  await sleep(100)
  const closing = server.close()
  await sleep(50)
  await expect(ask(server.graphql, '{ hello }')).rejects.toThrow()
  expect((await inFlight).json).toEqual({ data: { slow: 'slept' } })
  const began = performance.now()
  await closing
  expect(performance.now() - began).toBeLessThan(1000)
})

test('close ends within its time, whatever still runs', async () => {
  const server = await start({ DRAIN_TIMEOUT_MS: '200' })
  const cut = ask(server.graphql, '{ slow(ms: 3000) }')
  cut.catch(() => undefined)
  await sleep(50)
  const began = performance.now()
  await server.close()
  expect(performance.now() - began).toBeLessThan(1000)
  await expect(cut).rejects.toThrow()
})

test('a port that is taken is told with advice', async () => {
  const server = await start({})
  const second = startTestServer({ PORT: String(server.port) })
  await expect(second).rejects.toMatchObject({
    code: 'LISTEN_FAILED',
    message: `Cannot listen on 127.0.0.1:${server.port}: another program holds it; set PORT to a free one`,
  })
})

test('HEAD and odd paths do not disturb it', async () => {
  const server = await start({})
  expect((await send(server.graphql, { method: 'HEAD' })).status).toBe(405)
  expect((await post(`${server.graphql}/`, '{"query":"{ hello }"}')).status).toBe(200)
})
