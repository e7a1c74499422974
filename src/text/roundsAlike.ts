/** A number as it was written, and one of its last digit. */
export interface Written {
  readonly value: number
  readonly step: number
}

/** A number with one of its last digit, both in another unit. */
export const written = (value: number, ratio = 1): Written => ({
  value: value * ratio,
  step: 10 ** -(String(value).split('.')[1]?.length ?? 0) * ratio,
})

/** Whether two numbers differ by no more than rounding: within half of the last digit of the coarser, 96.17 and 96.2. */
export function roundsAlike(one: Written, other: Written): boolean {
  const [finer, coarser] = one.step <= other.step ? [one, other] : [other, one]
  const rounding = finer.step === coarser.step ? 0 : coarser.step / 2
  return Math.abs(one.value - other.value) <= rounding * (1 + 1e-9)
}
