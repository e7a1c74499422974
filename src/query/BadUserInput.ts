/** The caller asked for what cannot be: the message says what was given, what is allowed and what to do. */
export class BadUserInput extends Error {
  readonly code = 'BAD_USER_INPUT'
  readonly argument: string

  constructor(argument: string, message: string) {
    super(message)
    this.argument = argument
  }
}
