/** A query did not end before its deadline. */
export class StoreTimeout extends Error {
  readonly code = 'TIMEOUT'

  constructor(milliseconds: number) {
    super(`The query took longer than ${milliseconds} ms; ask for less at once`)
  }
}
