import type { Heading, LinkFacts, Mention } from './LinkFacts.ts'
import type { Sign } from './LinkRule.ts'
import { quoted } from './quoted.ts'

/** Policies that a heading names and projects that stand in some span under it. */
export function signsUnder(
  facts: LinkFacts,
  spanOf: (heading: Heading) => readonly [number, number],
): Sign[] {
  return facts.headings.flatMap((heading) => {
    const mentions = facts.mentions.get(heading.document) ?? []
    const [from, to] = spanOf(heading)
    const inHeading = ({ entity, start, end }: Mention): boolean =>
      facts.policies.has(entity) && heading.start <= start && end <= heading.end
    const named = mentions.filter(inHeading)
    const below = mentions.filter(
      ({ entity, start }) => facts.projects.has(entity) && from <= start && start < to,
    )
    return named.flatMap((policy) =>
      below.map((project) => ({
        policy: policy.entity,
        project: project.entity,
        detail: `标题${quoted(heading.title)}`,
        statements: [policy.statement, project.statement],
      })),
    )
  })
}
