import { createHash } from 'node:crypto'
import type { Graph } from './Graph.ts'

/** Names a graph by its content, part by part: its parts are sorted and made alike, so their JSON is too. */
export function fingerprintOf({ nodes, edges }: Graph): string {
  const hash = createHash('sha256')
  for (const parts of [nodes, edges]) for (const part of parts) hash.update(JSON.stringify(part))
  return hash.digest('hex').slice(0, 32)
}
