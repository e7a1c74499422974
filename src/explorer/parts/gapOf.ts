interface Gap {
  readonly gap: number | null
  readonly gapUnit: string | null
}

/** By how much what was reported lies over or under what was promised; empty where that is not known. */
export function gapOf({ gap, gapUnit }: Gap): string {
  if (gap === null) return ''
  const sign = gap > 0 ? '+' : gap < 0 ? '−' : ''
  return `${sign}${Math.abs(gap)} ${gapUnit ?? ''}`
}
