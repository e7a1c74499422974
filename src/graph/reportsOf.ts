import type { SeedDocument } from '../statements/Seed.ts'
import type { Assembly } from './Assembly.ts'
import { dateKeyOf } from './positionKeyOf.ts'
import type { Reports } from './Reports.ts'
import { silentSince } from '../documents/silentSince.ts'

/** Of every entity that a statement names. */
export function reportsOf({
  statements,
  documents,
}: Pick<Assembly, 'statements' | 'documents'>): ReadonlyMap<string, Reports> {
  const speakers = new Map<string, Set<SeedDocument>>()
  for (const { mentions, document } of statements) {
    for (const entity of mentions) {
      speakers.set(entity, (speakers.get(entity) ?? new Set<SeedDocument>()).add(document))
    }
  }
  const ordered = [...documents.values()].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
  return new Map(
    [...speakers].flatMap(([entity, spoke]): [string, Reports][] => {
      const last = ordered.findLast((document) => spoke.has(document))
      if (!last) return []
      const places = new Set([...spoke].map(({ place }) => place))
      const later = ordered.slice(ordered.indexOf(last) + 1)
      return [[entity, { last, silentSince: silentSince(later, last, places) }]]
    }),
  )
}

const keyOf = ({ date, id }: SeedDocument): string => `${dateKeyOf(date)} ${id}`
