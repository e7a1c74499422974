import type { LinkFacts, Mention } from './LinkFacts.ts'
import { policiesNamedBy } from './policiesNamedBy.ts'

/** The policies that the heading right above a mention names. */
export function namedRightAbove(facts: LinkFacts, { document, start }: Mention): string[] {
  const heading = facts.headings.findLast((one) => one.document === document && one.start <= start)
  return heading ? policiesNamedBy(facts, heading).map(({ entity }) => entity) : []
}
