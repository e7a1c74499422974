import type { LinkRule } from './LinkRule.ts'
import { quoted } from './quoted.ts'
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
      first: facts.partOf,
      then: facts.policiesOf,
      tell: (whole) => `整体项目${quoted(whole)}`,
      inOneDocument: true,
    }),
}
