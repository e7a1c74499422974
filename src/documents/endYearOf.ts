/** The year in which an EDTF period ends; it must have one, as every one but `../..` has. */
export const endYearOf = (edtf: string): number => Number((edtf.split('/').at(-1) ?? edtf).slice(0, 4))
