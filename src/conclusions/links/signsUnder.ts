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
      ({ entity, start }) => facts.projects.has(entity) && from <= start && start < to,
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
