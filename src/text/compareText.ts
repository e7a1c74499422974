/** Orders by code unit: the same on every machine, unlike a locale's collation. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
