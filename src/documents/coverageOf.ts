import type { SeedSection } from '../statements/Seed.ts'
import { notablesOf } from './notablesOf.ts'
import { sentencesOf } from './sentencesOf.ts'
import type { Span } from './Span.ts'

/** How much of a text statements carry. */
export interface Coverage {
  readonly passages: number
  readonly statedPassages: number
  readonly figures: number
  readonly coveredFigures: number
  readonly titles: number
  readonly coveredTitles: number
  readonly names: number
  readonly coveredNames: number
}

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

const NOTHING: Coverage = {
  passages: 0,
  statedPassages: 0,
  figures: 0,
  coveredFigures: 0,
  titles: 0,
  coveredTitles: 0,
  names: 0,
  coveredNames: 0,
}

/** The coverage of several passages together. */
export const sumOfCoverage = (parts: readonly Coverage[]): Coverage =>
  parts.reduce(
    (sum, part) =>
      Object.fromEntries(
        Object.entries(sum).map(([key, count]: [string, number]) => [
          key,
          count + part[key as keyof Coverage],
        ]),
      ) as unknown as Coverage,
    NOTHING,
  )

/** The section that an offset stands directly under. */
export const sectionAt = (sections: readonly SeedSection[], offset: number): SeedSection | undefined =>
  sections.findLast((section) => section.start <= offset)
