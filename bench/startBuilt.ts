import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { projectRoot } from '../src/store/projectRoot.ts'

export interface Built {
  readonly url: string
  readonly stop: () => void
}

/** The built program with its own seed in a folder of its own, once it is ready: build first. */
export async function startBuilt(): Promise<Built> {
  const program = spawn(process.execPath, ['dist/cli/main.js', 'start'], {
    cwd: projectRoot,
    env: {
      ...process.env,
      DATA_DIR: mkdtempSync(join(tmpdir(), 'plangraph-built-')),
      PORT: '0',
      LOG_LEVEL: 'info',
      NEO4J_URI: '',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const stop = (): void => {
    program.kill('SIGTERM')
  }
  // Whoever fails half-way leaves no server behind.
  process.once('exit', stop)
  return { url: await ready(program), stop }
}

function ready({ stdout }: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let url = ''
    if (!stdout) return
    createInterface({ input: stdout })
      .on('line', (line) => {
        const told = JSON.parse(line) as { readonly msg: string; readonly url?: string }
        if (told.msg === 'listening') url = told.url ?? ''
        if (told.msg === 'ready') resolve(url)
      })
      .on('close', () => {
        reject(new Error('the program ended'))
      })
  })
}
