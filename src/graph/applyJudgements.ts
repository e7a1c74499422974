import type { Seed, SeedStatement } from '../statements/Seed.ts'

/** Which id each retired id gave way to. */
export const successorsOf = (seed: Seed): ReadonlyMap<string, string> =>
  new Map(
    seed.judgements
      .filter((judgement) => judgement.decision === 'SAME')
      .flatMap(({ entities: [survivor, ...retired] }) =>
        survivor === undefined ? [] : retired.map((id): [string, string] => [id, survivor]),
      ),
  )

/** Speaks of survivors wherever a statement speaks of an id that was retired. */
export function applyJudgements(seed: Seed): Seed {
  const successors = successorsOf(seed)
  const living = (id: string): string => successors.get(id) ?? id
  const renamed = (statement: SeedStatement): SeedStatement => {
    if (statement.sort === 'relation') {
      return { ...statement, subject: living(statement.subject), object: living(statement.object) }
    }
    if (statement.sort !== 'observation') return { ...statement, subject: living(statement.subject) }
    const { indicator, place, about, rankScope } = statement
    return {
      ...statement,
      indicator: living(indicator),
      place: living(place),
      ...(about !== undefined && { about: living(about) }),
      ...(rankScope !== undefined && { rankScope: living(rankScope) }),
    }
  }
  return {
    ...seed,
    authorities: seed.authorities.filter((entity) => !successors.has(entity.id)),
    statements: seed.statements.map(renamed),
  }
}
