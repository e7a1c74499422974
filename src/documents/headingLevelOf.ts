const NUMERAL = '[一二三四五六七八九十]{1,3}'
const FORMS: readonly (readonly [RegExp, number])[] = [
  [new RegExp(`^${NUMERAL}、`), 1],
  [new RegExp(`^[（(]${NUMERAL}[）)]`), 2],
  [/^专栏\s*\d+/, 3],
  [/^\d{1,2}[.．、](?!\d)/, 3],
  [/^——(?!\d)/, 3],
]
/** Longer than any heading: what begins like one is a sentence then. */
const LONGEST = 60
/** Looks no further than is needed to tell that it is longer. */
const WORDS = new RegExp(`^[^。！？!?]{0,${LONGEST + 1}}`)

/**
 * The level of the heading that a line begins with: 一、 is 1, （一） is 2, 1. and 专栏1 and —— are 3.
 *
 * @example headingLevelOf('（一）经济运行总体平稳') === 2
 */
export function headingLevelOf(line: string): number | undefined {
  return FORMS.find(([form]) => form.test(line))?.[1]
}

/** The words of a heading: its line, or as far as its first full stop. */
export function headingOf(line: string): string | undefined {
  if (headingLevelOf(line) === undefined) return undefined
  const words = WORDS.exec(line)?.[0] ?? line
  return words.length <= LONGEST ? words : undefined
}
