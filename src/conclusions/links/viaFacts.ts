import type { Fact, LinkFacts } from './LinkFacts.ts'
import type { Sign } from './LinkRule.ts'

type Facts = ReadonlyMap<string, readonly Fact[]>

/** Projects joined to policies over something between: what `first` leads a project to, `then` leads to a policy. */
export function viaFacts(
  { projects, policies, names }: LinkFacts,
  first: Facts,
  then: Facts,
  tell: (between: string) => string,
): Sign[] {
  return [...projects].flatMap((project) =>
    (first.get(project) ?? []).flatMap((step) =>
      (then.get(step.to) ?? [])
        .filter(({ to }) => policies.has(to))
        .map((next) => ({
          policy: next.to,
          project,
          detail: tell(names.get(step.to)?.[0] ?? ''),
          statements: [...next.statements, ...step.statements],
        })),
    ),
  )
}
