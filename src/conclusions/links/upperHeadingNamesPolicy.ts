import type { LinkRule } from './LinkRule.ts'
import { signsUnder, spanBelow } from './signsUnder.ts'

/** By itself too little: a long heading names the aim of a whole part. */
export const upperHeadingNamesPolicy: LinkRule = {
  name: 'UPPER_HEADING_NAMES_POLICY',
  weight: 0.3,
  words: { zh: '项目所在的上级标题点名该政策', en: 'a heading further above the project names the policy' },
  find: (facts) => signsUnder(facts, spanBelow),
}
