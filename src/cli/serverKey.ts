import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

const schema = z.strictObject({ url: z.url(), key: z.string().min(32) })

/** How a command of the same user reaches the server that holds a data folder. */
export type ServerKey = z.infer<typeof schema>

const fileOf = (dataDir: string): string => join(dataDir, 'server.json')

/** Leaves the address and key for commands of this user; gives back how to take them away again. */
export function leaveServerKey(dataDir: string, given: ServerKey): () => void {
  const file = fileOf(dataDir)
  rmSync(file, { force: true })
  writeFileSync(file, JSON.stringify(given), { mode: 0o600 })
  return () => {
    rmSync(file, { force: true })
  }
}

/** The key of the server that holds a data folder, where one left it. */
export function findServerKey(dataDir: string): ServerKey | undefined {
  const file = fileOf(dataDir)
  return existsSync(file) ? schema.parse(JSON.parse(readFileSync(file, 'utf8'))) : undefined
}
