import type { Row } from './rowsOf.ts'
import { say, type Word } from './words.ts'

type Cell = string | number | null | undefined

const columns: readonly (readonly [
  head: Word | 'indicator' | 'actual' | 'target',
  cell: (row: Row) => Cell,
])[] = [
  ['indicator', ({ indicator }) => indicator.name],
  ['place', ({ place }) => place.name],
  ['about', ({ about }) => about?.name],
  ['period', ({ period }) => period],
  ['actual', ({ actual }) => actual?.text],
  ['value', ({ actual }) => actual?.value],
  ['least', ({ actual }) => actual?.min],
  ['most', ({ actual }) => actual?.max],
  ['unit', ({ actual }) => actual?.unit],
  ['growth', ({ actual }) => actual?.yoy],
  ['share', ({ actual }) => actual?.share],
  ['change', ({ actual }) => actual?.change],
  ['changeUnit', ({ actual }) => actual?.changeUnit],
  ['rank', ({ ranks }) => ranks.map(({ rank }) => rank).join('; ')],
  ['rankScope', ({ ranks }) => ranks.map(({ scope }) => scope ?? '').join('; ')],
  ['rankOf', ({ ranks }) => ranks.map(({ by }) => by).join('; ')],
  ['target', ({ target }) => target?.text],
  ['targetValue', ({ target }) => target?.value],
  ['targetLeast', ({ target }) => target?.min],
  ['targetMost', ({ target }) => target?.max],
  ['targetUnit', ({ target }) => target?.unit],
  ['targetGrowth', ({ target }) => target?.yoy],
  ['targetShare', ({ target }) => target?.share],
  ['targetChange', ({ target }) => target?.change],
  ['targetChangeUnit', ({ target }) => target?.changeUnit],
  ['comparator', ({ target }) => target?.comparator],
  ['conflicting', ({ conflicting }) => (conflicting ? 1 : 0)],
  ['documents', ({ told }) => documentsOf(told).join('; ')],
]

const documentsOf = (told: Row['told']): string[] => [
  ...new Set(told.flatMap(({ statements }) => statements.map(({ document }) => document.title))),
]

/** Without it spreadsheets take Chinese for another encoding. */
const MARK = '\uFEFF'

/** The rows as a file for spreadsheets. */
export function csvOf(
  rows: readonly Row[],
  sayPage: (key: 'indicator' | 'actual' | 'target') => string,
): string {
  const heads = columns.map(([head]) =>
    head === 'indicator' || head === 'actual' || head === 'target' ? sayPage(head) : say(head),
  )
  const lines = [heads, ...rows.map((row) => columns.map(([, cell]) => cell(row)))]
  return MARK + lines.map((line) => line.map(cellOf).join(',') + '\r\n').join('')
}

/** Text that a spreadsheet would run as a formula, also by signs of full width, is marked as text; numbers stay numbers. */
export function cellOf(value: Cell): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'number') return String(value)
  const text = /^[=+\-@＝＋－＠\t\r\n]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
