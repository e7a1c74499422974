import type { Heading, LinkFacts, Mention } from './LinkFacts.ts'
import type { Sign } from './LinkRule.ts'
import { policiesNamedBy } from './policiesNamedBy.ts'
import { quoted } from './quoted.ts'

interface Named {
  readonly heading: Heading
  readonly policy: Mention
  readonly project: Mention
  /** All policies that the heading names. */
  readonly policies: readonly Mention[]
}

/** Policies that a heading names and projects that stand in some span under it. */
export function signsUnder(
  facts: LinkFacts,
  spanOf: (heading: Heading) => readonly [number, number],
  holds: (named: Named) => boolean = () => true,
): Sign[] {
  return facts.headings.flatMap((heading) => {
    const [from, to] = spanOf(heading)
    const policies = policiesNamedBy(facts, heading)
    const below = (facts.mentions.get(heading.document) ?? []).filter(
      (one) =>
        facts.projects.has(one.entity) && from <= one.start && one.start < to && !leadsToPart(facts, one),
    )
    return policies.flatMap((policy) =>
      below
        .filter((project) => holds({ heading, policy, project, policies }))
        .map((project) => ({
          policy: policy.entity,
          project: project.entity,
          detail: `标题${quoted(heading.title)}`,
          statements: [policy.statement, project.statement],
        })),
    )
  })
}

/** What stands under the headings below a heading, not right under it. */
export const spanBelow = ({ next, until }: Heading): readonly [number, number] => [next, until]

/** Between a name and the next at most: ”项目之. */
const BETWEEN = 4

/** Whether a project is only named to say whose part is meant: its name stands right before that of the part. */
const leadsToPart = ({ mentions, partOf }: LinkFacts, { entity, document, end }: Mention): boolean =>
  (mentions.get(document) ?? []).some(
    (part) =>
      part.start >= end &&
      part.start - end <= BETWEEN &&
      (partOf.get(part.entity) ?? []).some(({ to }) => to === entity),
  )
