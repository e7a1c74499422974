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
 * `npm run eval:statements`: what readers who did not make the statements found of seeded draws of them, with intervals;
 * `-- --draw` prints the newest draw as it is now, a JSON line a statement, for its readers. A relation or a stage
 * counts as right only if its period and modality are.
 */

interface Draw {
  readonly seed: number
  /** The folder of its readers' findings. */
  readonly folder: string
}

/** What the first found was corrected by kind, everywhere; the second is of what stands since. */
const draws: readonly [Draw, Draw] = [
  { seed: 20261201, folder: 'first' },
  { seed: 20261202, folder: 'second' },
]
const [, newest] = draws
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
  [...statements]
    .sort((a, b) => compareText(hashOf([newest.seed, a.id]), hashOf([newest.seed, b.id])))
    .slice(0, DRAWN)

const readingsIn = (folder: string): Reading[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .sort(compareText)
        .flatMap((file) => readFileSync(join(folder, file), 'utf8').split('\n'))
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
  const standing = new Set(statements.map(({ id }) => id))
  for (const { seed, folder } of draws) {
    const read = readingsIn(join(READINGS, folder))
    tellCounts(`drawn with seed ${seed}`, read)
    for (const [sort, some] of [...groupBy(read, (one) => one.sort)].sort(([a], [b]) => compareText(a, b))) {
      tellCounts(`  ${sort}`, some)
    }
    const faulty = read.filter(({ verdict }) => verdict !== 'RIGHT')
    const corrected = faulty.filter(({ statement }) => !standing.has(statement))
    tell(`  not right: ${faulty.length}, of which corrected since: ${corrected.length}`)
    for (const { statement, verdict, note = '' } of faulty) tell(`    ${verdict} ${statement}: ${note}`)
  }
}
