import { coverageCounts } from '../model/coverageCounts.ts'
import type { SeedSection } from '../statements/Seed.ts'
import { notablesOf } from './notablesOf.ts'
import { sentencesOf } from './sentencesOf.ts'
import type { Span } from './Span.ts'

/** How much of a text statements carry. */
export type Coverage = Readonly<Record<(typeof coverageCounts)[number], number>>

/** One sentence: what is notable in it, and whether a statement stands in it. */
export interface CoveredPassage extends Span {
  readonly coverage: Coverage
  /** Notable, and no statement stands in it. */
  readonly uncovered: boolean
  /** Figures and titles that no mention touches. */
  readonly missed: readonly Span[]
  /** Known names that no mention touches. */
  readonly missedNames: readonly Span[]
}

/** Each sentence of a text with what the evidence of its document covers. */
export function coverageOf(
  text: string,
  evidence: readonly Span[],
  names: readonly string[],
): CoveredPassage[] {
  const present = names.filter((name) => text.includes(name))
  return sentencesOf(text).map((sentence): CoveredPassage => {
    const mentions = evidence.filter((piece) => touches(piece, sentence))
    const notables = notablesOf(text, sentence, present)
    const covered = (spans: readonly Span[]): Span[] =>
      spans.filter((span) => mentions.some((piece) => touches(piece, span)))
    const left = (spans: readonly Span[]): Span[] =>
      spans.filter((span) => !mentions.some((piece) => touches(piece, span)))
    const [figures, titles, known] = [notables.figures, notables.titles, notables.names].map(covered)
    const notable = notables.figures.length + notables.titles.length + notables.names.length > 0
    return {
      ...sentence,
      coverage: {
        passages: 1,
        statedPassages: mentions.length > 0 ? 1 : 0,
        figures: notables.figures.length,
        coveredFigures: figures?.length ?? 0,
        titles: notables.titles.length,
        coveredTitles: titles?.length ?? 0,
        names: notables.names.length,
        coveredNames: known?.length ?? 0,
      },
      uncovered: notable && mentions.length === 0,
      missed: left([...notables.figures, ...notables.titles]),
      missedNames: left(notables.names),
    }
  })
}

const touches = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end

/** The coverage of several passages together. */
export const sumOfCoverage = (passages: readonly CoveredPassage[]): Coverage =>
  Object.fromEntries(
    coverageCounts.map((name) => [name, passages.reduce((sum, { coverage }) => sum + coverage[name], 0)]),
  ) as Coverage

/** The passages that stand directly under each section, not under one within it. */
export function passagesBySection(
  passages: readonly CoveredPassage[],
  sections: readonly SeedSection[],
): Map<SeedSection, CoveredPassage[]> {
  const under = new Map(sections.map((section): [SeedSection, CoveredPassage[]] => [section, []]))
  let next = 0
  for (const passage of passages) {
    while ((sections[next]?.start ?? Infinity) <= passage.start) next += 1
    const section = sections[next - 1]
    if (section) under.get(section)?.push(passage)
  }
  return under
}
