import type { IndicatorDirection } from '../model/vocabularies/IndicatorDirection.ts'
import type { OutcomeRule } from '../model/vocabularies/OutcomeRule.ts'
import type { TargetBound } from '../model/vocabularies/TargetBound.ts'
import type { Figures } from '../statements/Seed.ts'
import { ratioOf } from '../text/ratioOf.ts'

export interface Judged {
  readonly outcome: 'MET' | 'MISSED'
  /** Actual less target; of a range less the end that counts. */
  readonly gap: number
  readonly gapUnit: string
  readonly rule: OutcomeRule
}

/** What the authority file says of an indicator that a target is judged by. */
export interface Standard {
  readonly direction: IndicatorDirection
  readonly bound?: TargetBound | undefined
}

export const POINTS = '个百分点'
const PLACES = '位'
/** 左右: within a tenth of the figure, of a percentage at most half a point; 同步 (no difference): half a point. */
const ABOUT = 0.1
const ABOUT_POINTS = 0.5

/** One measure that target and actual both give, in one unit. */
interface Compared {
  readonly low: number
  readonly high: number
  readonly actual: number
  readonly unit: string
  readonly better: IndicatorDirection
}

/**
 * Whether a reported figure is what was promised: the first of value, growth, change, share and rank that both give is
 * compared. The words of the target decide which side meets it (以上, 以内), without them the bound of the indicator (a
 * price index of 左右 2 % is a ceiling), then its direction: unemployment is met from below. Undefined where nothing can
 * be compared.
 */
export function judgeFigure(
  target: Figures,
  actual: Figures,
  { direction, bound: standard }: Standard,
): Judged | undefined {
  const compared = comparedOf(target, actual, direction)
  if (!compared) return undefined
  const rule = ruleOf(compared, target.comparator, standard)
  const side = sideOf(compared, rule)
  const bound = side === 'BELOW' ? compared.high : compared.low
  const nearest = side === 'NEAR' ? Math.min(Math.max(compared.actual, compared.low), compared.high) : bound
  return {
    outcome: isMet(compared, side, target, actual) ? 'MET' : 'MISSED',
    gap: exact(compared.actual - nearest),
    gapUnit: compared.unit,
    rule,
  }
}

/** 3.2 − 5.5 is −2.3. */
const exact = (difference: number): number => Number(difference.toPrecision(10))

function comparedOf(target: Figures, actual: Figures, better: IndicatorDirection): Compared | undefined {
  return (
    comparedValues(target, actual, better) ??
    plain(target.yoy, actual.yoy, POINTS, better) ??
    comparedChanges(target, actual, better) ??
    plain(target.share, actual.share, POINTS, better) ??
    comparedRanks(target, actual)
  )
}

function plain(
  target: number | undefined,
  actual: number | undefined,
  unit: string,
  better: IndicatorDirection,
): Compared | undefined {
  if (target === undefined || actual === undefined) return undefined
  return { low: target, high: target, actual, unit, better }
}

function comparedValues(target: Figures, actual: Figures, better: IndicatorDirection): Compared | undefined {
  const ratio = ratioOf(actual.unit, target.unit)
  const low = target.min ?? target.value ?? target.max
  const high = target.max ?? target.value ?? target.min
  if (actual.value === undefined || low === undefined || high === undefined || ratio === undefined) {
    return undefined
  }
  const unit = target.unit === '%' ? POINTS : (target.unit ?? '')
  return { low, high, actual: exact(actual.value * ratio), unit, better }
}

function comparedChanges(target: Figures, actual: Figures, better: IndicatorDirection): Compared | undefined {
  const ratio = ratioOf(actual.changeUnit, target.changeUnit)
  const change = actual.change === undefined || ratio === undefined ? undefined : exact(actual.change * ratio)
  return plain(target.change, change, target.changeUnit ?? '', better)
}

/** The first place is the best. */
function comparedRanks(target: Figures, actual: Figures): Compared | undefined {
  if (target.rankScope !== actual.rankScope || target.rankOf !== actual.rankOf) return undefined
  return plain(target.rank, actual.rank, PLACES, 'DOWN')
}

type Side = 'ABOVE' | 'BELOW' | 'NEAR'

/** The words of the target come first, then what the authority file says of the indicator. */
function ruleOf(
  { better }: Compared,
  comparator: Figures['comparator'],
  standard: TargetBound | undefined,
): OutcomeRule {
  if (comparator === 'AT_MOST') return 'AT_MOST'
  if (comparator === 'AT_LEAST' || comparator === 'OVER') return 'AT_LEAST'
  if (standard) return standard
  return better === 'NONE' ? 'NEAR' : better === 'UP' ? 'MORE_IS_BETTER' : 'LESS_IS_BETTER'
}

/** 下降2%以上 is met by a greater fall: of what is negative the words speak of its size. */
function sideOf({ low }: Compared, rule: OutcomeRule): Side {
  const falls = low < 0
  if (rule === 'AT_MOST') return falls ? 'ABOVE' : 'BELOW'
  if (rule === 'AT_LEAST') return falls ? 'BELOW' : 'ABOVE'
  if (rule === 'NEAR') return 'NEAR'
  return rule === 'CEILING' || rule === 'LESS_IS_BETTER' ? 'BELOW' : 'ABOVE'
}

function isMet(compared: Compared, side: Side, target: Figures, actual: Figures): boolean {
  const { low, high, actual: reached } = compared
  const slack = slackOf(compared, target.comparator, side)
  const atLeast = reached >= low - slack
  const atMost = reached <= high + slack
  if (target.comparator === 'OVER' && reached === low) return actual.comparator === 'OVER'
  if (side === 'NEAR') return atLeast && atMost
  return side === 'ABOVE' ? atLeast : atMost
}

function slackOf({ low, unit }: Compared, comparator: Figures['comparator'], side: Side): number {
  if (comparator !== 'ABOUT' && side !== 'NEAR') return 0
  const tenth = Math.abs(low) * ABOUT
  if (unit !== POINTS) return tenth
  return low === 0 ? ABOUT_POINTS : Math.min(tenth, ABOUT_POINTS)
}
