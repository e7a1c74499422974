import 'reflect-metadata'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { seedFolder } from '../src/cli/loadSeed.ts'
import { assembleStatements } from '../src/graph/assembleStatements.ts'
import type { StatedStatement } from '../src/graph/Assembly.ts'
import { declaredModel } from '../src/model/declaredModel.ts'
import { readSeed } from '../src/statements/readSeed.ts'
import { projectRoot } from '../src/store/projectRoot.ts'
import { compareText } from '../src/text/compareText.ts'
import { groupBy } from '../src/text/groupBy.ts'
import { hashOf } from '../src/text/hashOf.ts'
import { intervalOf } from './intervalOf.ts'

/**
 * `npm run eval:statements`: what readers who did not make the statements found of a seeded draw of them, with intervals;
 * `-- --draw` prints the draw as it is now, a JSON line a statement, for the next readers. A relation or a stage counts
 * as right only if its period and modality are.
 */

const SEED = 20261201
const DRAWN = 600
const READINGS = join(projectRoot, 'eval', 'statements')

const verdicts = ['RIGHT', 'DOUBTFUL', 'WRONG'] as const

interface Reading {
  readonly statement: string
  readonly sort: string
  readonly verdict: (typeof verdicts)[number]
  /** Why it is not right, in the reader's words. */
  readonly note?: string
}

const tell = (line: string): void => void process.stdout.write(`${line}\n`)

const { statements } = assembleStatements(readSeed(seedFolder, declaredModel), declaredModel, [])

const drawn = (): StatedStatement[] =>
  [...statements].sort((a, b) => compareText(hashOf([SEED, a.id]), hashOf([SEED, b.id]))).slice(0, DRAWN)

const readings = (): Reading[] =>
  existsSync(READINGS)
    ? readdirSync(READINGS)
        .sort(compareText)
        .flatMap((file) => readFileSync(join(READINGS, file), 'utf8').split('\n'))
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line) as Reading)
    : []

function tellCounts(title: string, read: readonly Reading[]): void {
  const counts = verdicts.map((verdict) => {
    const count = read.filter((one) => one.verdict === verdict).length
    return `${verdict.toLowerCase()} ${count}: ${intervalOf(count, read.length)}`
  })
  tell(`${title}: ${read.length} read; ${counts.join('; ')}`)
}

if (process.argv.includes('--draw')) {
  for (const { id, said } of drawn()) {
    const { at, ...told } = said
    tell(JSON.stringify({ statement: id, ...told, line: `${at.file}:${at.line}` }))
  }
} else {
  const read = readings()
  const standing = new Set(statements.map(({ id }) => id))
  tellCounts('all', read)
  for (const [sort, some] of [...groupBy(read, (one) => one.sort)].sort(([a], [b]) => compareText(a, b))) {
    tellCounts(`  ${sort}`, some)
  }
  const faulty = read.filter(({ verdict }) => verdict !== 'RIGHT')
  const corrected = faulty.filter(({ statement }) => !standing.has(statement))
  tell(`not right: ${faulty.length}, of which corrected since: ${corrected.length}`)
  for (const { statement, verdict, note = '' } of faulty) tell(`  ${verdict} ${statement}: ${note}`)
}
