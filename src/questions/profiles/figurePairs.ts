import { compareText } from '../../text/compareText.ts'
import { compareNames } from './byName.ts'
import type { MemberFigure } from './Member.ts'

export interface FigurePair {
  readonly indicator: string
  readonly place: string
  readonly about: string | null
  readonly actual: string | null
  readonly target: string | null
}

/** The newest figure measured and the one promised for the newest year, by indicator, place and what is measured. */
export function figurePairs(figures: readonly MemberFigure[]): FigurePair[] {
  const pairs = new Map<string, MemberFigure[]>()
  for (const figure of new Map(figures.map((one) => [one.id, one])).values()) {
    const key = [figure.indicator.id, figure.place, figure.about ?? ''].join(' ')
    pairs.set(key, [...(pairs.get(key) ?? []), figure])
  }
  return [...pairs.values()]
    .flatMap((both) => (both[0] ? [{ one: both[0], both }] : []))
    .sort(
      (a, b) =>
        Number(a.one.about !== undefined) - Number(b.one.about !== undefined) ||
        compareNames(a.one.indicator, b.one.indicator) ||
        compareText(a.one.about ?? '', b.one.about ?? '') ||
        compareText(a.one.place, b.one.place),
    )
    .map(({ one, both }) => ({
      indicator: one.indicator.id,
      place: one.place,
      about: one.about ?? null,
      actual: newestOf(both, 'ACTUAL'),
      target: newestOf(both, 'TARGET'),
    }))
}

/** By the end of the period; of one period a value before a growth or rank alone, then what a later document tells. */
function newestOf(figures: readonly MemberFigure[], kind: string): string | null {
  const [newest] = figures
    .filter((figure) => figure.kind === kind)
    .sort(
      (a, b) =>
        compareText(endOf(b), endOf(a)) ||
        Number(b.hasValue) - Number(a.hasValue) ||
        compareText(b.told, a.told) ||
        compareText(a.id, b.id),
    )
  return newest?.id ?? null
}

const endOf = ({ period }: MemberFigure): string => period.split('/').at(-1) ?? period
