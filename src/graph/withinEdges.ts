import type { Assembly } from './Assembly.ts'

/**
 * What lies within what, however many steps between: an entity lies where it is LOCATED_IN, or in the location or
 * facility that it is PART_OF, and in whatever that lies in. The parts of a project need not lie where the whole
 * does, so no other PART_OF counts. No document says so in one statement: the edge follows from those that do.
 */
export function withinEdges({ model, statements, draft }: Assembly): void {
  const slugs = ['Location', 'Facility'].flatMap((name) =>
    (model.types.get(name)?.members ?? []).map((member) => model.types.get(member)?.slug),
  )
  const holds = new Set(slugs)
  const steps = new Map<string, Set<string>>()
  for (const { said } of statements) {
    if (said.sort !== 'relation') continue
    const inside = said.property === 'PART_OF' && holds.has(said.object.split(':')[0])
    if (said.property !== 'LOCATED_IN' && !inside) continue
    steps.set(said.subject, (steps.get(said.subject) ?? new Set()).add(said.object))
  }
  for (const from of steps.keys()) {
    for (const to of reached(from, steps)) draft.edge(from, 'LIES_WITHIN', to)
  }
}

function reached(from: string, steps: ReadonlyMap<string, ReadonlySet<string>>): Set<string> {
  const found = new Set<string>()
  const open = [from]
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    for (const next of steps.get(at) ?? []) {
      if (next === from || found.has(next)) continue
      found.add(next)
      open.push(next)
    }
  }
  return found
}
