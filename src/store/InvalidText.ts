/** A text that no engine can keep as it is. */
export class InvalidText extends Error {
  readonly code = 'BAD_USER_INPUT'
}
