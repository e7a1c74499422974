import 'reflect-metadata'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gatherFacts } from '../src/conclusions/links/gatherFacts.ts'
import { inferLinks, type InferredLink } from '../src/conclusions/links/inferLinks.ts'
import { statedLinks, type StatedLink } from '../src/conclusions/links/statedLinks.ts'
import { seedFolder } from '../src/cli/loadSeed.ts'
import { assembleStatements } from '../src/graph/assembleStatements.ts'
import { WORKED_BY } from '../src/model/records/PolicyLink.ts'
import { declaredModel } from '../src/model/declaredModel.ts'
import { readSeed } from '../src/statements/readSeed.ts'
import { projectRoot } from '../src/store/projectRoot.ts'
import { compareText } from '../src/text/compareText.ts'
import { hashOf } from '../src/text/hashOf.ts'
import { intervalOf } from './intervalOf.ts'
import { meanIntervalOf } from './meanIntervalOf.ts'

/**
 * `npm run eval`: how well policy links are inferred. Each stated link is hidden in turn and looked for among what the
 * rules infer without it; inferred links drawn by a seeded choice were read against the documents. `-- --draw` prints the
 * newest draw, a JSON line a link, for its reader.
 */

interface Draw {
  readonly seed: number
  readonly count: number
  /** Whose readings of it stand here. */
  readonly readers: readonly string[]
}

/**
 * The first reader's findings led to rules, the second read what those gave. Since then links to aims and slogans are
 * left out and rules are narrower, so a third reader had a draw of what is given now.
 */
const newest: Draw = { seed: 20261201, count: 40, readers: ['third-reader.jsonl'] }
const draws: readonly Draw[] = [
  { seed: 20261125, count: 100, readers: ['first-reader.jsonl', 'second-reader.jsonl'] },
  newest,
]
const TOP = 5

/** What a reader of the documents found: whether the link can be defended, and why not. */
interface Reading {
  readonly policy: string
  readonly project: string
  readonly defensible: boolean
  readonly note?: string
}

type Pair = Pick<InferredLink, 'policy' | 'project'>

const pairOf = ({ policy, project }: Pair): string => `${policy} ${project}`
const tell = (line: string): void => void process.stdout.write(`${line}\n`)

const assembly = assembleStatements(readSeed(seedFolder, declaredModel), declaredModel, [])
const stated = statedLinks(assembly.statements)
const known = new Set(stated.map(pairOf))
const least = Number(declaredModel.types.get('PolicyLink')?.shortcuts.minScore?.default ?? 0)
/** As the API has it unless asked otherwise: links to aims and slogans are left out. */
const isAsked = ({ policy }: Pair): boolean =>
  WORKED_BY.some((level) => level === assembly.entities.get(policy)?.curated.policyLevel)

/** The place of a stated link among those inferred for its project once nothing states it; 0 where it is not found. */
function rankWithout({ policy, project, reasons }: StatedLink): number {
  const hidden = new Set(reasons.flatMap(({ statements }) => statements))
  const statements = assembly.statements.filter(({ id }) => !hidden.has(id))
  const ranked = inferLinks(gatherFacts({ ...assembly, statements })).filter(
    (link) => link.project === project && (link.policy === policy || !known.has(pairOf(link))),
  )
  return ranked.findIndex((link) => link.policy === policy) + 1
}

function tellRecall(): void {
  const ranks = stated.map(rankWithout)
  const within = ranks.filter((rank) => rank > 0 && rank <= TOP).length
  const reciprocal = ranks.reduce((sum, rank) => sum + (rank > 0 ? 1 / rank : 0), 0) / ranks.length
  tell(`stated links, each hidden in turn: ${stated.length}`)
  tell(`  found at all: ${ranks.filter((rank) => rank > 0).length}`)
  tell(`  recall@${TOP}: ${within} of ${stated.length}, ${intervalOf(within, stated.length)}`)
  const counts = [...new Set(ranks)]
    .sort((a, b) => a - b)
    .map((rank) => `${rank || 'none'}: ${ranks.filter((one) => one === rank).length}`)
  tell(`  how many at which rank: ${counts.join(', ')}`)
  tell(
    `  mean reciprocal rank: ${reciprocal.toFixed(3)}, ${meanIntervalOf(ranks.map((rank) => (rank > 0 ? 1 / rank : 0)))}`,
  )
  for (const [index, { policy, project }] of stated.entries()) {
    const rank = ranks[index] ?? 0
    if (rank === 0 || rank > TOP) tell(`  missed (rank ${rank || 'none'}): ${project} ~ ${policy}`)
  }
}

const drawnOf = (links: readonly InferredLink[], { seed, count }: Draw): readonly InferredLink[] =>
  [...links].sort((a, b) => compareText(hashOf([seed, pairOf(a)]), hashOf([seed, pairOf(b)]))).slice(0, count)

function tellPrecision(links: readonly InferredLink[]): void {
  tell(`inferred links of at least ${least}: ${links.length}`)
  for (const draw of draws) {
    const drawn = drawnOf(links, draw)
    tell(`drawn with seed ${draw.seed}: ${drawn.length}`)
    for (const file of draw.readers) tellReading(file, drawn)
  }
}

/** What one reader found of the drawn links. */
function tellReading(file: string, drawn: readonly InferredLink[]): void {
  const readings = new Map(readReadings(file).map((reading) => [pairOf(reading), reading]))
  const read = drawn.flatMap((link) => readings.get(pairOf(link)) ?? [])
  const right = read.filter(({ defensible }) => defensible).length
  tell(`${file}: ${read.length} read; defensible: ${right}, ${intervalOf(right, read.length)}`)
  if (read.length < drawn.length) tell(`  not read: ${drawn.length - read.length}`)
  for (const { policy, project, note = '' } of read.filter(({ defensible }) => !defensible)) {
    tell(`  not defensible: ${project} ~ ${policy}: ${note}`)
  }
}

const readReadings = (file: string): Reading[] =>
  readFileSync(join(projectRoot, 'eval', file), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Reading)

const inferred = inferLinks(gatherFacts(assembly)).filter(
  (link) => link.score >= least && isAsked(link) && !known.has(pairOf(link)),
)

if (process.argv.includes('--draw')) {
  for (const { policy, project } of drawnOf(inferred, newest)) tell(JSON.stringify({ policy, project }))
} else {
  tellRecall()
  tellPrecision(inferred)
  for (const rule of new Set(inferred.flatMap(({ reasons }) => reasons.map((reason) => reason.rule)))) {
    const count = inferred.filter(({ reasons }) => reasons.some((reason) => reason.rule === rule)).length
    tell(`  ${rule}: in ${count} of them`)
  }
}
