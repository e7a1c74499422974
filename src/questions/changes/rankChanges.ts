import type { Betterment } from '../../model/vocabularies/Betterment.ts'
import type { RankOf } from '../../model/vocabularies/RankOf.ts'
import { compareText } from '../../text/compareText.ts'
import type { Figure } from './Figure.ts'
import { measuredThing, pairsOf } from './pairsOf.ts'

export interface RankChange {
  readonly key: string
  readonly indicator: string
  readonly place: string
  readonly about: string | undefined
  readonly rankScope: string | undefined
  readonly rankOf: RankOf | undefined
  readonly before: string
  readonly after: string
  readonly places: number
  readonly better: Betterment
}

/** How ranks of one thing, among the same and by the same, moved; the greatest change first. */
export function rankChanges(
  figures: readonly Figure[],
  documents: { readonly from: string; readonly to: string },
): RankChange[] {
  return pairsOf(figures, documents, rankKey)
    .flatMap(({ key, before: [was], after: [is] }) => (was && is ? [{ key, was, is }] : []))
    .map((pair) => ({ ...pair, places: (pair.was.rank ?? 0) - (pair.is.rank ?? 0) }))
    .filter(({ places }) => places !== 0)
    .sort((a, b) => Math.abs(b.places) - Math.abs(a.places) || compareText(a.was.sortKey, b.was.sortKey))
    .map(({ key, was, is, places }) => {
      const { indicator, place, about, rankScope, rankOf } = is
      const better = places > 0 ? 'BETTER' : places < 0 ? 'WORSE' : 'NEUTRAL'
      return { key, indicator, place, about, rankScope, rankOf, before: was.id, after: is.id, places, better }
    })
}

const rankKey = (figure: Figure): string | undefined =>
  figure.rank === undefined
    ? undefined
    : [measuredThing(figure), figure.rankScope ?? '', figure.rankOf ?? ''].join(' ')
