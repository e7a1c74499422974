import type { MatchBasis } from '../model/vocabularies/MatchBasis.ts'
import type { Fit } from './Fit.ts'

/** What a whole name is worth that fits in this way; of a part of it `worthOfPlace` tells the share. */
const WORTH: Readonly<Record<MatchBasis, number>> = {
  NAME: 1,
  PINYIN: 0.8,
  ABBREVIATION: 0.6,
  INITIALS: 0.5,
  SOUND: 0.5,
  SPELLING: 0.45,
  RESEMBLANCE: 0.4,
}

export const fitBy = (basis: MatchBasis, share: number): Fit => ({ basis, score: WORTH[basis] * share })
