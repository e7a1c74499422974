import { isTimeless } from './isTimeless.ts'

/** Every year that an EDTF period touches, in order; none of what holds at any time. */
export function yearsOf(edtf: string): number[] {
  if (isTimeless(edtf)) return []
  const [from = '', to = from] = edtf.split('/')
  const first = Number(from.slice(0, 4))
  return Array.from({ length: Number(to.slice(0, 4)) - first + 1 }, (_, index) => first + index)
}
