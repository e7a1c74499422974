import type { Seed, SeedDocument, SeedStatement } from '../statements/Seed.ts'
import { successorsOf } from '../statements/successorsOf.ts'

/** A relation between two names of what turned out to be one thing says nothing. */
const joinsItself = (statement: SeedStatement): boolean =>
  statement.sort === 'relation' && statement.subject === statement.object

/** Speaks of survivors wherever a statement speaks of an id that was retired. */
export function applyJudgements(seed: Seed): Seed {
  const successors = successorsOf(seed)
  const living = (id: string): string => successors.get(id) ?? id
  const renamed = (statement: SeedStatement): SeedStatement => {
    if (statement.sort === 'relation') {
      const ends = [living(statement.subject), living(statement.object)]
      const [subject = '', object = ''] = statement.property === 'COOPERATES_WITH' ? ends.sort() : ends
      return { ...statement, subject, object }
    }
    if (statement.sort !== 'observation') return { ...statement, subject: living(statement.subject) }
    const { indicator, place, about, rankScope, shareOf } = statement
    return {
      ...statement,
      indicator: living(indicator),
      place: living(place),
      ...(about !== undefined && { about: living(about) }),
      ...(rankScope !== undefined && { rankScope: living(rankScope) }),
      ...(shareOf !== undefined && { shareOf: living(shareOf) }),
    }
  }
  const held = (document: SeedDocument): SeedDocument => ({
    ...document,
    place: living(document.place),
    issuer: living(document.issuer),
    ...(document.speaker !== undefined && { speaker: living(document.speaker) }),
  })
  return {
    ...seed,
    documents: seed.documents.map(held),
    authorities: seed.authorities.filter((entity) => !successors.has(entity.id)),
    statements: seed.statements.map(renamed).filter((statement) => !joinsItself(statement)),
  }
}
