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
  ['unit', ({ actual }) => actual?.unit],
  ['growth', ({ actual }) => actual?.yoy],
  ['share', ({ actual }) => actual?.share],
  ['rank', ({ actual }) => actual?.rank],
  ['rankScope', ({ actual }) => actual?.rankScope],
  ['rankOf', ({ actual }) => actual?.rankOf],
  ['target', ({ target }) => target?.text],
  ['targetValue', ({ target }) => target?.value],
  ['targetUnit', ({ target }) => target?.unit],
  ['targetGrowth', ({ target }) => target?.yoy],
  ['targetShare', ({ target }) => target?.share],
  ['comparator', ({ target }) => target?.comparator],
  ['conflicting', ({ conflicting }) => (conflicting ? 1 : 0)],
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

/** Text that a spreadsheet would run as a formula is marked as text; numbers stay numbers. */
export function cellOf(value: Cell): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'number') return String(value)
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
