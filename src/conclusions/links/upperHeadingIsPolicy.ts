import type { LinkRule } from './LinkRule.ts'
import { signsUnder, spanBelow } from './signsUnder.ts'

/** A number and a verb may stand before the name. */
const LEAD = 8

/** Always adds to UPPER_HEADING_NAMES_POLICY. */
export const upperHeadingIsPolicy: LinkRule = {
  name: 'UPPER_HEADING_IS_POLICY',
  weight: 0.2,
  words: {
    zh: '该上级标题以这项政策开头，且只点名这一项',
    en: 'that heading begins with the policy and names no other',
  },
  find: (facts) =>
    signsUnder(
      facts,
      spanBelow,
      ({ heading, policy, policies }) =>
        policy.start - heading.start <= LEAD && policies.every(({ entity }) => entity === policy.entity),
    ),
}
