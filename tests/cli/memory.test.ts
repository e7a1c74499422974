import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import { smallSeedFolder } from '../seed/smallSeed.ts'
import { startProgram, type Program } from './startProgram.ts'

const DOCUMENTS = 10_000
const AT_ONCE = 8
/** Megabytes: what the program takes with its caches full, and half as much again. */
const HEAP = 256
const RESIDENT = 450

const folder = mkdtempSync(join(tmpdir(), 'plangraph-memory-'))
let program: Program | undefined
afterEach(async () => {
  await program?.stop('SIGKILL')
  rmSync(folder, { recursive: true, force: true })
})

const documentOf = (number: number): string => `{
  projects(first: 5, filter: { name: { contains: "p${number}" } }) {
    totalCount
    nodes { name status builders { name } stages { year stage statements { text } } }
  }
  county(name: "c${number}") { name projects(first: 2) { nodes { name } } }
}`

it('ten thousand distinct documents leave the server within its memory', { timeout: 900_000 }, async () => {
  const { url, ask } = (program = await startProgram(folder, {
    arguments: ['--seed', smallSeedFolder],
    environment: { NODE_OPTIONS: `--max-old-space-size=${HEAP}`, LOG_LEVEL: 'info' },
  }))
  const numbers = Array.from({ length: DOCUMENTS }, (_, number) => number)
  while (numbers.length > 0) {
    const answers = await Promise.all(numbers.splice(0, AT_ONCE).map((number) => ask(documentOf(number))))
    for (const answer of answers) expect(answer).toMatchObject({ projects: { totalCount: 0 }, county: null })
  }
  const metrics = await (await fetch(`${url}/metrics`)).text()
  const resident = Number(/^process_resident_memory_bytes (\S+)/m.exec(metrics)?.[1])
  expect(resident / 2 ** 20).toBeLessThan(RESIDENT)
})
