import type { MatchBasis } from '../model/vocabularies/MatchBasis.ts'
import { compareText } from '../text/compareText.ts'
import { fitOf } from './fitOf.ts'
import { readForm } from './readForm.ts'
import type { AskedName } from './readAsked.ts'
import { unsureFitOf } from './unsureFitOf.ts'

/** A thing that the index found. */
export interface Candidate {
  readonly id: string
  /** The preferred name first. */
  readonly names: readonly string[]
  /** Of each name, as `writeForm` wrote it. */
  readonly forms: readonly string[]
  /** How much it is spoken of. */
  readonly weight: number
}

export interface NameMatch {
  readonly id: string
  /** From 0 to 1. */
  readonly score: number
  readonly basis: MatchBasis
  /** Which of its names fits. */
  readonly name: string
}

/** What fits less than this much of what the best does is noise beside it. */
const LEAST_SHARE = 0.6
/** Of fits that differ by less the preferred name goes first, then what is spoken of more. */
const STEP = 0.005

/**
 * Ranks what an index found, alike for every engine: by how a name fits, then by how much the thing is spoken of, then
 * by the shorter name. `isSure` compares names as they are written, said or shortened; else as they may be mistaken.
 * Initials are told where nothing else fits.
 */
export function rankMatches(
  asked: AskedName,
  candidates: readonly Candidate[],
  { isSure }: { readonly isSure: boolean },
): NameMatch[] {
  const compare = isSure ? fitOf : unsureFitOf
  const all = candidates.flatMap(({ id, names, forms, weight }) => {
    const fit = compare(asked, forms.map(readForm))
    if (!fit) return []
    const score = fit.score - (fit.name > 0 && fit.score >= 1 ? STEP : 0)
    return [
      { id, score, basis: fit.basis, name: names[fit.name] ?? '', weight, length: names[0]?.length ?? 0 },
    ]
  })
  const direct = all.filter(({ basis }) => basis !== 'INITIALS')
  const fitting = direct.length > 0 ? direct : all
  const least = Math.max(0, ...fitting.map(({ score }) => score)) * LEAST_SHARE - STEP
  return fitting
    .filter(({ score }) => score >= least)
    .sort(
      (a, b) => b.score - a.score || b.weight - a.weight || a.length - b.length || compareText(a.id, b.id),
    )
    .map(({ id, score, basis, name }) => ({ id, score: Math.round(score * 1000) / 1000, basis, name }))
}
