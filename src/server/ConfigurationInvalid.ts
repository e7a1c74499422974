/** The environment holds values that cannot be: one line each, with what was given and what is allowed. */
export class ConfigurationInvalid extends Error {
  readonly code = 'CONFIGURATION_INVALID'
  readonly mistakes: readonly string[]

  constructor(mistakes: readonly string[]) {
    super(`${mistakes.length} setting(s) cannot be used:\n${mistakes.map((line) => `  ${line}`).join('\n')}`)
    this.mistakes = mistakes
  }
}
