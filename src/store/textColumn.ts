import type { Row } from './GraphStore.ts'

/** A column that a statement promises to be text. */
export function textColumn(row: Row, name: string): string {
  const value = row[name]
  if (typeof value !== 'string')
    throw new TypeError(`column ${name} is no text: the statement and its reader differ`)
  return value
}
