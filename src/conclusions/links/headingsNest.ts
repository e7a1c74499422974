import type { LinkRule } from './LinkRule.ts'
import { namedRightAbove } from './namedRightAbove.ts'
import { signsUnder, spanBelow } from './signsUnder.ts'

/** Always adds to UPPER_HEADING_NAMES_POLICY: of a heading that names two programmes it tells which is meant. */
export const headingsNest: LinkRule = {
  name: 'HEADINGS_NEST',
  weight: 0.2,
  words: {
    zh: '项目上方最近的标题点名该政策的组成部分',
    en: 'the heading right above the project names a part of the policy',
  },
  find: (facts) =>
    signsUnder(facts, spanBelow, ({ policy, project }) =>
      namedRightAbove(facts, project).some((measure) =>
        (facts.partOf.get(measure) ?? []).some(
          ({ to, documents }) => to === policy.entity && documents.includes(project.document),
        ),
      ),
    ),
}
