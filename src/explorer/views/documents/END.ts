/** Beyond every text: the greatest offset that the API takes. */
export const END = 2 ** 31 - 1
