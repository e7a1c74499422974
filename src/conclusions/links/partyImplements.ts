import type { LinkRule } from './LinkRule.ts'
import { quoted } from './quoted.ts'
import { viaFacts } from './viaFacts.ts'

export const partyImplements: LinkRule = {
  name: 'PARTY_IMPLEMENTS',
  weight: 0.2,
  words: {
    zh: '项目的建设方、运营方或投资方实施该政策或受其支持',
    en: 'who builds, operates or invests in the project implements the policy or is supported by it',
  },
  find: (facts) => viaFacts(facts, { first: facts.partiesOf, then: facts.policiesOf, tell: quoted }),
}
