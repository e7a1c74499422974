import type { Assembly } from './Assembly.ts'
import { relationTermsOf } from './relationTermsOf.ts'

/** Where something lies by a statement of its own, and when and whether that holds. */
type Steps = ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>>

/**
 * What lies within what, however many steps between: an entity lies where it is LOCATED_IN, or in the location or
 * facility that it is PART_OF, and in whatever that lies in. The parts of a project need not lie where the whole
 * does, so no other PART_OF counts. No document says so in one statement: the edge follows from those that do, and
 * holds when the first of them does, which is the one that speaks of the entity itself.
 */
export function withinEdges(assembly: Assembly): void {
  const steps = stepsOf(assembly)
  for (const [from, firsts] of steps) {
    const terms = new Map<string, Set<string>>()
    for (const [first, told] of firsts) {
      for (const to of reached(from, first, steps)) {
        terms.set(to, new Set([...(terms.get(to) ?? []), ...told]))
      }
    }
    for (const [to, told] of terms) assembly.draft.edge(from, 'LIES_WITHIN', to, { terms: [...told].sort() })
  }
}

function stepsOf({ model, statements }: Assembly): Steps {
  const slugs = ['Location', 'Facility'].flatMap((name) =>
    (model.types.get(name)?.members ?? []).map((member) => model.types.get(member)?.slug),
  )
  const holds = new Set(slugs)
  const steps = new Map<string, Map<string, Set<string>>>()
  for (const { said } of statements) {
    if (said.sort !== 'relation') continue
    const inside = said.property === 'PART_OF' && holds.has(said.object.split(':')[0])
    if (said.property !== 'LOCATED_IN' && !inside) continue
    const firsts = steps.get(said.subject) ?? new Map<string, Set<string>>()
    const terms = new Set([...(firsts.get(said.object) ?? []), ...relationTermsOf(said)])
    steps.set(said.subject, firsts.set(said.object, terms))
  }
  return steps
}

/** The first step and everything beyond it, but never the start. */
function reached(from: string, first: string, steps: Steps): Set<string> {
  const found = new Set([first])
  const open = [first]
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    for (const next of steps.get(at)?.keys() ?? []) {
      if (next === from || found.has(next)) continue
      found.add(next)
      open.push(next)
    }
  }
  return found
}
