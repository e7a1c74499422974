import { cutText } from '../text/cutText.ts'
import { isWellFormed } from '../text/isWellFormed.ts'
import { BadUserInput } from './BadUserInput.ts'

/** What a keyset cursor holds: the values of the order's keys for one row, the id last. */
export type Position = readonly (string | number)[]

const advice = 'pass `after` an endCursor that the same field gave with the same filter and orderBy'

/** Base64url JSON: a hash of field, filter and order, then the position. */
export const encodeCursor = (scope: string, position: Position): string =>
  Buffer.from(JSON.stringify([scope, ...position])).toString('base64url')

/**
 * @throws BadUserInput on garbage, and on a cursor of another field, filter or order.
 */
export function decodeCursor(
  cursor: string,
  scope: string,
  types: readonly ('string' | 'number')[],
): Position {
  const [from, ...position] = parse(cursor)
  const fits = position.length === types.length && position.every((key, index) => isKey(key, types[index]))
  if (from !== scope || !fits || encodeCursor(scope, position as Position) !== cursor) {
    throw new BadUserInput(
      'after',
      `after: this cursor is not one of this field, filter and order; ${advice}`,
    )
  }
  return position as Position
}

const isKey = (value: unknown, type: 'string' | 'number' | undefined): boolean =>
  typeof value === type && (typeof value !== 'string' || isWellFormed(value))

function parse(cursor: string): unknown[] {
  try {
    const held: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
    if (Array.isArray(held)) return held
  } catch {
    // What cannot be read is refused below, like any other foreign cursor.
  }
  throw new BadUserInput('after', `after: ${JSON.stringify(cutText(cursor, 40))} is no cursor; ${advice}`)
}
