import { hashOf } from '../text/hashOf.ts'
import type { SeedStatement } from './Seed.ts'

/** From what is said, never from where: the same fact said twice in a document is one statement. */
export function statementIdOf(statement: SeedStatement): string {
  const { evidence, at, original, ...said } = statement
  return `statement:${hashOf(said)}`
}
