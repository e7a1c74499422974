import { assembleGraph } from '../conclusions/assembleGraph.ts'
import { checkTexts } from '../documents/checkTexts.ts'
import { copiedRuns } from '../documents/copiedRuns.ts'
import { evidenceOf } from '../documents/evidenceOf.ts'
import { readTextFolder } from '../documents/readTextFolder.ts'
import { declaredModel } from '../model/declaredModel.ts'
import { readSeed } from '../statements/readSeed.ts'
import type { Seed } from '../statements/Seed.ts'
import { seedFiles } from '../statements/seedFiles.ts'
import { SeedInvalid } from '../statements/SeedInvalid.ts'
import { projectRoot } from '../store/projectRoot.ts'
import { projectFiles } from './projectFiles.ts'
import { conflictReport } from './conflictReport.ts'
import { coverageReport } from './coverageReport.ts'

export interface CheckOptions {
  readonly seed: string
  /** The folder of the documents' texts; without it what only they can show is not run. */
  readonly texts?: string | undefined
  readonly coverage?: boolean | undefined
}

const tell = (line: string): void => {
  process.stdout.write(`${line}\n`)
}

/**
 * `plangraph check`: reads the seed, proves it against the texts where they are given, and says what it holds.
 *
 * @throws SeedInvalid with every mistake
 */
export function check({ seed: folder, texts: textFolder, coverage }: CheckOptions): void {
  const seed = readSeed(folder, declaredModel)
  const graph = assembleGraph(seed, declaredModel)
  tellCounts(seed)
  for (const file of seedFiles(folder).ignored) tell(`${file}: ignored, no file of a seed is called so`)
  tell(`${seed.authorities.length} entities, ${graph.nodes.length} nodes, ${graph.edges.length} edges`)
  for (const line of conflictReport(graph)) tell(line)
  if (textFolder === undefined) {
    tell('mentions at their offsets, copied text, coverage: not run; give --texts or PLANGRAPH_TEXTS')
  } else checkAgainst(seed, textFolder, coverage ?? false)
  tell('0 failures')
}

function checkAgainst(seed: Seed, folder: string, coverage: boolean): void {
  const texts = readTextFolder(folder, seed)
  const absent = seed.documents.filter(({ id }) => !texts.has(id))
  const mistakes = [...checkTexts(seed, texts), ...copiedRuns(texts.values(), projectFiles(projectRoot))]
  if (mistakes.length > 0) throw new SeedInvalid(mistakes)
  const pieces = [...texts.keys()].reduce((sum, id) => sum + evidenceOf(seed, id).length, 0)
  tell(
    `${pieces} mentions stand at their offsets in ${texts.size} texts; no run of a text stands in the project`,
  )
  for (const { id, file } of absent) tell(`${id}: not run, ${file} is not in the folder`)
  if (coverage) for (const line of coverageReport(seed, texts)) tell(line)
}

function tellCounts({ documents, statements, authorities }: Seed): void {
  for (const { id } of documents) {
    const said = statements.filter((statement) => statement.document === id)
    const sorts = countBy(said, ({ sort }) => sort)
    tell(`${id}: ${said.length} statements (${sorts})`)
  }
  tell(`by kind: ${countBy(authorities, (entity) => entity.id.split(':')[0] ?? '')}`)
}

function countBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): string {
  const counts = new Map<string, number>()
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1)
  return [...counts]
    .sort()
    .map(([key, count]) => `${count} ${key}`)
    .join(', ')
}
