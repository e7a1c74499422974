const Z = 1.96

/** A share with its 95 % interval after Wilson, which holds for small numbers. */
export function intervalOf(count: number, all: number): string {
  if (all === 0) return 'nothing to tell'
  const share = count / all
  const centre = share + (Z * Z) / (2 * all)
  const spread = Z * Math.sqrt((share * (1 - share)) / all + (Z * Z) / (4 * all * all))
  const ends = [centre - spread, centre + spread].map((end) => end / (1 + (Z * Z) / all))
  const percent = (value: number): string => (value * 100).toFixed(1)
  return `${percent(share)} % (95 %: ${ends.map(percent).join('–')} %)`
}
