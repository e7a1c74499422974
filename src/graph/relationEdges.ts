import { strongestModality } from '../model/strongestModality.ts'
import type { Modality } from '../model/vocabularies/Modality.ts'
import type { RelationStatement } from '../statements/Seed.ts'
import type { Assembly } from './Assembly.ts'
import { relationTermsOf } from './relationTermsOf.ts'
import { yearsOf } from './yearsOf.ts'

interface Draft {
  readonly statements: string[]
  readonly modalities: Set<Modality>
  readonly years: Set<number>
  readonly terms: Set<string>
}

/** Typed edges between entities, each with the statements that say so, in their order, and when and whether they do. */
export function relationEdges({ statements, draft }: Assembly): void {
  const edges = new Map<string, { readonly said: RelationStatement; readonly told: Draft }>()
  for (const { id, said } of statements) {
    if (said.sort !== 'relation') continue
    const key = `${said.subject}/${said.property}/${said.object}`
    const told = edges.get(key)?.told ?? {
      statements: [],
      modalities: new Set(),
      years: new Set(),
      terms: new Set(),
    }
    told.statements.push(id)
    told.modalities.add(said.modality)
    for (const year of said.period === undefined ? [] : yearsOf(said.period)) told.years.add(year)
    for (const term of relationTermsOf(said)) told.terms.add(term)
    edges.set(key, { said, told })
  }
  for (const { said, told } of edges.values()) {
    draft.edge(said.subject, said.property, said.object, {
      statements: told.statements,
      modality: strongestModality(told.modalities),
      ...(told.years.size > 0 && { years: [...told.years].sort((a, b) => a - b) }),
      chainPosition: said.chainPosition,
      chainRole: said.chainRole,
      terms: [...told.terms].sort(),
    })
  }
}
