import type { Fact, LinkFacts } from './LinkFacts.ts'
import type { Sign } from './LinkRule.ts'

type Facts = ReadonlyMap<string, readonly Fact[]>

interface Between {
  readonly first: Facts
  readonly then: Facts
  readonly tell: (between: string) => string
  /** One document must say both: what a later report puts under a programme need not have been under it before. */
  readonly inOneDocument?: boolean
  /** Which of the second steps count; all unless given. */
  readonly holds?: (then: Fact) => boolean
}

/** Projects joined to policies over something between: what `first` leads a project to, `then` leads to a policy. */
export function viaFacts(
  { projects, policies, names }: LinkFacts,
  { first, then, tell, inOneDocument = false, holds = () => true }: Between,
): Sign[] {
  return [...projects].flatMap((project) =>
    (first.get(project) ?? []).flatMap((step) =>
      (then.get(step.to) ?? [])
        .filter((next) => policies.has(next.to) && holds(next))
        .filter(({ documents }) => !inOneDocument || documents.some((one) => step.documents.includes(one)))
        .map((next) => ({
          policy: next.to,
          project,
          detail: tell(names.get(step.to)?.[0] ?? ''),
          statements: [...next.statements, ...step.statements],
        })),
    ),
  )
}
