/** Whether a text is whole Unicode without NUL: neither engine keeps half a character, and one does so in silence. */
export const isWellFormed = (text: string): boolean => !/\p{Surrogate}|\0/u.test(text)
