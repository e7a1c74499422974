import { yearsOf } from './yearsOf.ts'

/** The year that an EDTF period lies within; none where it spans several. */
export function yearOf(edtf: string): number | undefined {
  const [year, ...further] = yearsOf(edtf)
  return further.length > 0 ? undefined : year
}
