import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { expect, vi } from 'vitest'
import { findServerKey } from '../../src/cli/serverKey.ts'
import { projectRoot } from '../../src/store/projectRoot.ts'

interface Line {
  readonly msg: string
  readonly url?: string
  readonly document?: string
  readonly code?: string
}

export interface Program {
  /** Known once it listens. */
  readonly url: string
  readonly until: (message: string) => Promise<Line>
  /** The lines of its log so far that bear a message. */
  readonly logged: (message: string) => readonly Line[]
  readonly ask: (query: string) => Promise<unknown>
  readonly key: () => string | undefined
  /** Reads no more of its log, and leaves the pipe open. */
  readonly stopReading: () => void
  readonly stop: (signal: NodeJS.Signals) => Promise<number | null>
}

interface Options {
  readonly environment?: Readonly<Record<string, string>>
  readonly arguments?: readonly string[]
  /** The line of its log to wait for. */
  readonly until?: string
}

/** Starts the program as `npm start` does. */
export async function startProgram(dataDir: string, options: Options = {}): Promise<Program> {
  const args = ['--import', 'tsx', 'src/cli/main.ts', 'start', ...(options.arguments ?? [])]
  const child = spawn(process.execPath, args, {
    cwd: projectRoot,
    env: {
      ...process.env,
      DATA_DIR: dataDir,
      PORT: '0',
      LOG_LEVEL: 'info',
      NEO4J_URI: '',
      ...options.environment,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const exited = once(child, 'exit')
  const seen: Line[] = []
  const reader = createInterface({ input: child.stdout })
  reader.on('line', (line) => seen.push(JSON.parse(line) as Line))
  const found = (message: string): Line | undefined => seen.find((line) => line.msg === message)
  const until = async (message: string): Promise<Line> => {
    await vi.waitFor(
      () => {
        expect(found(message)).toBeDefined()
      },
      { timeout: 30_000, interval: 20 },
    )
    return found(message) ?? { msg: '' }
  }
  const { url = '' } = await until('listening')
  await until(options.until ?? 'ready')
  return {
    url,
    until,
    logged: (message) => seen.filter(({ msg }) => msg === message),
    ask: async (query) => {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      })
      const { data, errors } = (await response.json()) as { data?: unknown; errors?: { message: string }[] }
      if (errors?.[0]) throw new Error(errors[0].message)
      return data
    },
    key: () => findServerKey(dataDir)?.key,
    stopReading: () => {
      reader.pause()
      child.stdout.pause()
    },
    stop: async (signal) => {
      child.kill(signal)
      const [code] = (await exited) as [number | null]
      return code
    },
  }
}
