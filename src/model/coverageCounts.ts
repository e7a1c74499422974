/** What is counted of a text, in the order in which a node carries the counts. */
export const coverageCounts = [
  'passages',
  'statedPassages',
  'figures',
  'coveredFigures',
  'titles',
  'coveredTitles',
  'names',
  'coveredNames',
] as const
