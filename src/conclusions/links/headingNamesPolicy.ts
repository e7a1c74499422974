import type { LinkRule } from './LinkRule.ts'
import { signsUnder } from './signsUnder.ts'

/** A heading that names two policies does not say which of them a project under it serves. */
export const headingNamesPolicy: LinkRule = {
  name: 'HEADING_NAMES_POLICY',
  weight: 0.6,
  words: {
    zh: '项目所在的一节，标题点名该政策',
    en: 'the heading right above the project names the policy',
  },
  find: (facts) =>
    signsUnder(
      facts,
      ({ start, next }) => [start, next],
      ({ policy, policies }) => policies.every(({ entity }) => entity === policy.entity),
    ),
}
