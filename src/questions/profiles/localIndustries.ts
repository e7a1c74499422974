import { ofKind } from './ofKind.ts'
import type { Whole } from './Member.ts'
import { tieCounts, type TieCount } from './tieCounts.ts'

/** Industries of what lies in a county, those of many projects first; then those that are only said to lie there. */
export function localIndustries(whole: Whole): TieCount[] {
  const counted = tieCounts(whole, 'industries')
  const known = new Set(counted.map(({ id }) => id))
  const further = ofKind(whole.members, 'INDUSTRY').filter((id) => !known.has(id))
  return [...counted, ...further.map((id) => ({ id, itself: false, projects: 0, others: 0 }))]
}
