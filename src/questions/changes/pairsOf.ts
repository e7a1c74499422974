import type { Figure } from './Figure.ts'

/** The figures of one thing that two documents tell. */
export interface Pair {
  readonly key: string
  readonly before: readonly Figure[]
  readonly after: readonly Figure[]
}

/** Pairs up what both documents tell, by what `keyOf` finds the same; figures without a key are left out. */
export function pairsOf(
  figures: readonly Figure[],
  { from, to }: { readonly from: string; readonly to: string },
  keyOf: (figure: Figure) => string | undefined,
): Pair[] {
  const byKey = new Map<string, Figure[]>()
  for (const figure of figures) {
    const key = keyOf(figure)
    if (key !== undefined) byKey.set(key, [...(byKey.get(key) ?? []), figure])
  }
  return [...byKey]
    .map(([key, both]) => ({
      key,
      before: both.filter(({ document }) => document === from),
      after: both.filter(({ document }) => document === to),
    }))
    .filter(({ before, after }) => before.length > 0 && after.length > 0)
}

/** Indicator, place and subject as one text. */
export const measuredThing = ({ indicator, place, about }: Figure): string =>
  [indicator, place, about ?? ''].join(' ')
