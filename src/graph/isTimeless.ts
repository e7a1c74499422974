/** Whether an EDTF period is open on both sides: what it is said of holds at any time. */
export const isTimeless = (edtf: string): boolean => edtf === '../..'
