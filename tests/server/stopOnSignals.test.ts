import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { ask } from './ask.ts'

/** A process that serves the example until it is told to stop; prints its address. */
const program = `
  import { startTestServer } from './tests/server/startTestServer.ts'
  import { stopOnSignals } from './src/server/stopOnSignals.ts'
  import { pino } from 'pino'
  const server = await startTestServer()
  stopOnSignals(() => server.close(), pino({ level: 'silent' }))
  console.log(server.graphql)
`

async function serve(): Promise<{ child: ChildProcess; url: string }> {
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', program])
  const [line] = (await once(child.stdout, 'data')) as [Buffer]
  return { child, url: line.toString().trim() }
}

test('SIGTERM: what is in flight is answered, then the process ends with 0', async () => {
  const { child, url } = await serve()
  const inFlight = ask(url, '{ slow(ms: 800) }')
  await sleep(200)
  const began = performance.now()
  child.kill('SIGTERM')
  expect((await inFlight).json).toEqual({ data: { slow: 'slept' } })
  const [code] = (await once(child, 'exit')) as [number | null]
  expect(code).toBe(0)
  expect(performance.now() - began).toBeLessThan(3000)
})

test('a second signal ends it at once', async () => {
  const { child, url } = await serve()
  ask(url, '{ slow(ms: 5000) }').catch(() => undefined)
  await sleep(200)
  child.kill('SIGTERM')
  await sleep(200)
  child.kill('SIGINT')
  const [code] = (await once(child, 'exit')) as [number | null]
  expect(code).toBe(1)
})
