const SCALES: Readonly<Record<string, number>> = {
  百: 1e2,
  千: 1e3,
  万: 1e4,
  百万: 1e6,
  千万: 1e7,
  亿: 1e8,
  万亿: 1e12,
}

/**
 * A unit as its measure and how many of it the unit holds.
 *
 * @example scaleOf('亿元') // { measure: '元', factor: 100_000_000 }
 * @example scaleOf('千瓦') // { measure: '瓦', factor: 1_000 }
 */
export function scaleOf(unit: string): { measure: string; factor: number } {
  const [, prefix = '', measure = unit] = /^([百千万亿]*)(.*)$/.exec(unit) ?? []
  const factor =
    SCALES[prefix] ?? Array.from(prefix).reduce((product, sign) => product * (SCALES[sign] ?? 1), 1)
  return { measure, factor }
}
