import type { LinkFacts, Place } from './LinkFacts.ts'
import type { LinkRule } from './LinkRule.ts'
import { quoted } from './quoted.ts'
import { policiesNamedBy } from './policiesNamedBy.ts'
import { viaFacts } from './viaFacts.ts'

export const wholeImplements: LinkRule = {
  name: 'WHOLE_IMPLEMENTS',
  weight: 0.6,
  words: {
    zh: '项目所属的整体项目实施该政策或受其支持',
    en: 'the project is a part of one that implements the policy or is supported by it',
  },
  find: (facts) =>
    viaFacts(facts, {
      holds: ({ places }) => places.some((place) => !isAmongSeveral(facts, place)),
      first: facts.partOf,
      then: facts.policiesOf,
      tell: (whole) => `整体项目${quoted(whole)}`,
      inOneDocument: true,
    }),
}

/** A heading that names two policies says of the whole that it serves both, and of no part which. */
function isAmongSeveral(facts: LinkFacts, { document, start }: Place): boolean {
  const heading = facts.headings.find(
    (one) => one.document === document && one.start <= start && start < one.end,
  )
  return (
    heading !== undefined && new Set(policiesNamedBy(facts, heading).map(({ entity }) => entity)).size > 1
  )
}
