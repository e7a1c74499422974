/** The year that an EDTF period lies within; none where it spans several. */
export function yearOf(edtf: string): number | undefined {
  const [from = '', to = from] = edtf.split('/')
  return from.slice(0, 4) === to.slice(0, 4) ? Number(from.slice(0, 4)) : undefined
}
