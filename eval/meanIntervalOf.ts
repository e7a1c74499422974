const Z = 1.96

/** The 95 % interval of a mean, by the spread of its values. */
export function meanIntervalOf(values: readonly number[]): string {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1)
  const spread = Z * Math.sqrt(variance / values.length)
  return `95 %: ${(mean - spread).toFixed(3)}–${(mean + spread).toFixed(3)}`
}
