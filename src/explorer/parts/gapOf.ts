interface Gap {
  readonly gap: number | null
  readonly gapUnit: string | null
}

/** Each is ten thousand of the next. */
const TENS_OF_THOUSANDS = ['亿', '万', '']

/** By how much what was reported lies over or under what was promised; empty where that is not known. */
export function gapOf({ gap, gapUnit }: Gap): string {
  if (gap === null) return ''
  const [amount, unit] = plain(Math.abs(gap), gapUnit ?? '')
  const sign = gap > 0 ? '+' : gap < 0 ? '−' : ''
  return `${sign}${amount} ${unit}`.trimEnd()
}

/** Less than one 亿 or 万 is told in the smaller unit: −2175 人, not −0.2175 万人. */
function plain(amount: number, unit: string): readonly [number, string] {
  const step = TENS_OF_THOUSANDS.findIndex((sign) => unit.startsWith(sign))
  const [sign = '', smaller] = TENS_OF_THOUSANDS.slice(step)
  if (amount === 0 || amount >= 1 || smaller === undefined) return [amount, unit]
  return plain(Number((amount * 10_000).toPrecision(10)), smaller + unit.slice(sign.length))
}
