import type { LinkRule } from './LinkRule.ts'
import { quoted } from './quoted.ts'
import { viaFacts } from './viaFacts.ts'

/** Little by itself: what supports an industry need not mean each project of it. */
export const industrySupported: LinkRule = {
  name: 'INDUSTRY_SUPPORTED',
  weight: 0.2,
  words: { zh: '该政策支持项目所属的产业', en: 'the policy supports the industry of the project' },
  find: (facts) =>
    viaFacts(facts, {
      first: facts.industriesOf,
      then: facts.policiesOf,
      tell: (industry) => `产业${quoted(industry)}`,
    }),
}
