import type { Mistake } from './Mistake.ts'

const line = (mistake: Mistake): string =>
  `${mistake.file}:${mistake.line} [${mistake.code}] ${mistake.message} → ${mistake.advice}`

/** Nothing of a seed, or of what is loaded into it, is taken while one line is wrong; all mistakes are told at once. */
export class SeedInvalid extends Error {
  readonly code = 'SEED_INVALID'
  readonly mistakes: readonly Mistake[]

  constructor(mistakes: readonly Mistake[], where = 'the seed') {
    const count = mistakes.length === 1 ? '1 mistake' : `${mistakes.length} mistakes`
    super(`${count} in ${where}; nothing was loaded\n${mistakes.map(line).join('\n')}`)
    this.mistakes = mistakes
  }
}
