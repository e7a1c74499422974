import {
  passagesBySection,
  sumOfCoverage,
  type Coverage,
  type CoveredPassage,
} from '../documents/coverageOf.ts'
import { evidenceOf } from '../documents/evidenceOf.ts'
import type { Span } from '../documents/Span.ts'
import { passagesOf } from '../graph/passagesOf.ts'
import { cutPoint } from '../text/cutPoint.ts'
import { cutText } from '../text/cutText.ts'
import type { Seed } from '../statements/Seed.ts'

const LONGEST = 40
/** Characters before and after what was missed. */
const AROUND = 10

const part = (some: number, all: number): string =>
  all === 0 ? '0 of 0' : `${some} of ${all} (${((100 * some) / all).toFixed(1)} %)`

const told = (of: Coverage): string =>
  [
    `passages ${part(of.statedPassages, of.passages)}`,
    `figures ${part(of.coveredFigures, of.figures)}`,
    `titles ${part(of.coveredTitles, of.titles)}`,
    `names ${part(of.coveredNames, of.names)}`,
  ].join(', ')

/** Why a stretch of a document carries no statement. */
const reasonOf = ({ omissions }: Seed, document: string, { start, end }: Span): string =>
  omissions.find((one) => one.document === document && one.start <= start && end <= one.end)?.reason ??
  'no reason given'

/** Lines that tell, by document and section, what mentions cover, and what is left with its reason. */
export function* coverageReport(seed: Seed, texts: ReadonlyMap<string, string>): Generator<string> {
  for (const [id, passages] of passagesOf(seed, texts)) {
    const document = seed.documents.find((one) => one.id === id)
    const text = texts.get(id) ?? ''
    yield `${id}: ${told(sumOfCoverage(passages))}`
    const sections = document?.sections ?? []
    for (const [section, inside] of passagesBySection(passages, sections)) {
      yield `${'  '.repeat(section.level)}${section.title}: ${told(sumOfCoverage(inside))}`
    }
    yield* missedOf(seed, id, text, passages)
    yield* missedNamesOf(seed, id, text, passages)
  }
}

/** A name that is said again needs no second statement; one that no statement of the document says is told. */
function* missedNamesOf(
  seed: Seed,
  id: string,
  text: string,
  passages: readonly CoveredPassage[],
): Generator<string> {
  const mentions = evidenceOf(seed, id).map(({ mention }) => mention)
  const names = passages.flatMap(({ missedNames }) =>
    missedNames.map((span) => ({ ...span, name: text.slice(span.start, span.end) })),
  )
  const unsaid = names.filter(({ name }) => !mentions.some((mention) => mention.includes(name)))
  const repeated = names.filter((name) => !unsaid.includes(name))
  yield `  ${repeated.length} names repeat what a statement of the document says, ${unsaid.length} do not`
  for (const { start, name } of repeated) yield `  missed name at ${start}: ${name} REPEATED`
  for (const { start, end, name } of unsaid) {
    yield `  missed name at ${start}: ${name} ${reasonOf(seed, id, { start, end })}`
  }
}

function* missedOf(
  seed: Seed,
  id: string,
  text: string,
  passages: readonly CoveredPassage[],
): Generator<string> {
  for (const { start, end, missed, uncovered } of passages) {
    for (const span of missed) {
      const from = cutPoint(text, start, Math.max(0, span.start - AROUND - start))
      const to = Math.min(end, cutPoint(text, span.end, AROUND))
      const around = text.slice(from, to).replaceAll(/\s+/g, ' ')
      yield `  missed at ${span.start}: …${around}… ${reasonOf(seed, id, span)}`
    }
    if (uncovered && missed.length === 0) {
      yield `  no statement at ${start}: ${cutText(text.slice(start, end).replaceAll(/\s+/g, ' '), LONGEST)}`
    }
  }
}
