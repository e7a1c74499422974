import type { Row } from './GraphStore.ts'

/** A column that a statement promises to be a list of texts. */
export function textsColumn(row: Row, name: string): readonly string[] {
  const value = row[name]
  if (!Array.isArray(value) || !value.every((one) => typeof one === 'string'))
    throw new TypeError(`column ${name} is no list of texts: the statement and its reader differ`)
  return value
}
