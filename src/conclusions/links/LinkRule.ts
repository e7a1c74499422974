import type { Words } from '../../model/Words.ts'
import type { LinkFacts } from './LinkFacts.ts'

/** One sign that a policy and a project belong together. */
export interface Sign {
  readonly policy: string
  readonly project: string
  /** What was seen, in names and facts. */
  readonly detail: string
  /** What it rests on, on both sides. */
  readonly statements: readonly string[]
}

export interface LinkRule {
  readonly name: string
  /** What it adds to the score. */
  readonly weight: number
  readonly words: Words
  readonly find: (facts: LinkFacts) => readonly Sign[]
}
