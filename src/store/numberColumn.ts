import type { Row } from './GraphStore.ts'

/** A column that holds a number or nothing. */
export function numberColumn(row: Row, name: string): number | undefined {
  const value = row[name]
  if (value === null || typeof value === 'number') return value ?? undefined
  throw new TypeError(`column ${name} is no number: the statement and its reader differ`)
}
