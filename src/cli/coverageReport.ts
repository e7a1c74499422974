import { sectionAt, sumOfCoverage, type Coverage, type CoveredPassage } from '../documents/coverageOf.ts'
import { passagesOf } from '../graph/passagesOf.ts'
import type { Seed } from '../statements/Seed.ts'

const LONGEST = 40

const part = (some: number, all: number): string =>
  all === 0 ? '0 of 0' : `${some} of ${all} (${((100 * some) / all).toFixed(1)} %)`

const told = (of: Coverage): string =>
  [
    `passages ${part(of.statedPassages, of.passages)}`,
    `figures ${part(of.coveredFigures, of.figures)}`,
    `titles ${part(of.coveredTitles, of.titles)}`,
    `names ${part(of.coveredNames, of.names)}`,
  ].join(', ')

/** Lines that tell, by document and section, what mentions cover, and what is left with its reason. */
export function* coverageReport(seed: Seed, texts: ReadonlyMap<string, string>): Generator<string> {
  for (const [id, passages] of passagesOf(seed, texts)) {
    const document = seed.documents.find((one) => one.id === id)
    const text = texts.get(id) ?? ''
    yield `${id}: ${told(sumOfCoverage(passages.map(({ coverage }) => coverage)))}`
    for (const section of document?.sections ?? []) {
      const inside = passages.filter(({ start }) => sectionAt(document?.sections ?? [], start) === section)
      yield `${'  '.repeat(section.level)}${section.title}: ${told(sumOfCoverage(inside.map(({ coverage }) => coverage)))}`
    }
    yield* missedOf(seed, id, text, passages)
    yield* missedNamesOf(seed, id, text, passages)
  }
}

/** A name that is said again needs no second statement; one that no statement of the document says is told. */
function* missedNamesOf(
  { statements, omissions }: Seed,
  id: string,
  text: string,
  passages: readonly CoveredPassage[],
): Generator<string> {
  const mentions = statements
    .filter(({ document }) => document === id)
    .flatMap(({ evidence }) => evidence.map(({ mention }) => mention))
  const names = passages.flatMap(({ missedNames }) =>
    missedNames.map((span) => ({ ...span, name: text.slice(span.start, span.end) })),
  )
  const unsaid = names.filter(({ name }) => !mentions.some((mention) => mention.includes(name)))
  const repeated = names.filter((name) => !unsaid.includes(name))
  yield `  ${repeated.length} names repeat what a statement of the document says, ${unsaid.length} do not`
  for (const { start, name } of repeated) yield `  missed name at ${start}: ${name} REPEATED`
  for (const { start, end, name } of unsaid) {
    const known = omissions.find((one) => one.document === id && one.start <= start && end <= one.end)
    yield `  missed name at ${start}: ${name} ${known ? known.reason : 'no reason given'}`
  }
}

function* missedOf(
  { omissions }: Seed,
  id: string,
  text: string,
  passages: readonly CoveredPassage[],
): Generator<string> {
  for (const { start, end, missed, uncovered } of passages) {
    for (const span of missed) {
      const known = omissions.find(
        (one) => one.document === id && one.start <= span.start && span.end <= one.end,
      )
      const around = text
        .slice(Math.max(start, span.start - 10), Math.min(end, span.end + 10))
        .replaceAll(/\s+/g, ' ')
      yield `  missed at ${span.start}: …${around}… ${known ? known.reason : 'no reason given'}`
    }
    if (uncovered && missed.length === 0) {
      yield `  no statement at ${start}: ${text.slice(start, end).replaceAll(/\s+/g, ' ').slice(0, LONGEST)}`
    }
  }
}
