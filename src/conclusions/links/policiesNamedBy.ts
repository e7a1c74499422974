import type { Heading, LinkFacts, Mention } from './LinkFacts.ts'

/** The policies that a heading names, in its order. */
export const policiesNamedBy = (
  { mentions, policies }: Pick<LinkFacts, 'mentions' | 'policies'>,
  heading: Heading,
): Mention[] =>
  (mentions.get(heading.document) ?? []).filter(
    ({ entity, start, end }) => policies.has(entity) && heading.start <= start && end <= heading.end,
  )
