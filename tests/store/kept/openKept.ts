import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'

const here = dirname(fileURLToPath(import.meta.url))

/** Unpacks a store that an earlier version left, into a data folder of its own. */
export function openKept(version: string, name: string): string {
  const dataDir = mkdtempSync(join(tmpdir(), `plangraph-kept-${name}-`))
  const packed = readFileSync(join(here, version, `${name}.grafeo.gz`))
  writeFileSync(join(dataDir, 'graph.grafeo'), gunzipSync(packed))
  return dataDir
}
