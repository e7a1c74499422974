import type { Figures } from '../statements/Seed.ts'
import { ratioOf } from '../text/ratioOf.ts'
import { roundsAlike, written, type Written } from '../text/roundsAlike.ts'

/** A number as a document gives it, in the unit of the other. */
interface Given extends Written {
  readonly comparator: Figures['comparator']
}

/** 左右 says no more than this. */
const ABOUT = 0.1

/**
 * Whether two figures of one measure and period can both hold: level, growth, change, share and rank, each where both
 * give it. Rounding is no difference: they agree within half of the last digit of the coarser, 96.17 with 96.2.
 */
export function agree(one: Figures, other: Figures): boolean {
  return (
    same(given(one.value, one), given(other.value, other, ratioOf(other.unit, one.unit))) &&
    same(given(one.yoy, one), given(other.yoy, other)) &&
    same(given(one.change, one), given(other.change, other, ratioOf(other.changeUnit, one.changeUnit))) &&
    same(given(one.share, one), given(other.share, other)) &&
    sameRank(one, other)
  )
}

const given = (
  value: number | undefined,
  { comparator }: Figures,
  ratio: number | undefined = 1,
): Given | undefined => (value === undefined ? undefined : { ...written(value, ratio), comparator })

function same(one: Given | undefined, other: Given | undefined): boolean {
  if (!one || !other || Number.isNaN(one.value + other.value)) return true
  if (roundsAlike(one, other)) return true
  return allows(one, other.value) || allows(other, one.value)
}

/** A bound allows what lies on its side. */
function allows({ value, comparator }: Given, other: number): boolean {
  if (comparator === 'AT_LEAST' || comparator === 'OVER') return other >= value
  if (comparator === 'AT_MOST') return other <= value
  return comparator === 'ABOUT' && Math.abs(other - value) <= Math.abs(value) * ABOUT
}

const sameRank = (one: Figures, other: Figures): boolean =>
  one.rank === undefined ||
  other.rank === undefined ||
  one.rankScope !== other.rankScope ||
  one.rankOf !== other.rankOf ||
  one.rank === other.rank
