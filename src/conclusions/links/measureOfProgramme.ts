import type { LinkRule } from './LinkRule.ts'
import { quoted } from './quoted.ts'
import { viaFacts } from './viaFacts.ts'

export const measureOfProgramme: LinkRule = {
  name: 'MEASURE_OF_PROGRAMME',
  weight: 0.6,
  words: {
    zh: '项目实施的措施是该政策的组成部分',
    en: 'the project implements a measure that is a part of the policy',
  },
  find: (facts) =>
    viaFacts(facts, {
      first: facts.policiesOf,
      then: facts.partOf,
      tell: (measure) => `措施${quoted(measure)}`,
      inOneDocument: true,
    }),
}
