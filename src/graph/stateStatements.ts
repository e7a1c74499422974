import type { Seed, SeedDocument, SeedStatement } from '../statements/Seed.ts'
import { statementIdOf } from '../statements/statementIdOf.ts'
import { compareText } from '../text/compareText.ts'
import type { StatedStatement } from './Assembly.ts'
import { positionKeyOf } from './positionKeyOf.ts'

const mentionsOf = (said: SeedStatement): string[] => {
  if (said.sort === 'relation') return [said.subject, said.object]
  if (said.sort !== 'observation') return [said.subject]
  const { about, place, indicator, rankScope, shareOf } = said
  return [about ?? place, place, indicator, rankScope, shareOf].filter((id) => id !== undefined)
}

const stated = (said: SeedStatement, document: SeedDocument): StatedStatement => {
  const first = Math.min(...said.evidence.map((piece) => piece.start))
  const mentions = [...new Set(mentionsOf(said))]
  const id = statementIdOf(said)
  const sortKey = `${positionKeyOf(document, first)} ${id}`
  return { id, document, said, mentions, subject: mentions[0] ?? '', sortKey }
}

/** Statements in the order of documents and places; what became alike by a judgement is one, with all its evidence. */
export function stateStatements(seed: Seed, documents: ReadonlyMap<string, SeedDocument>): StatedStatement[] {
  const byId = new Map<string, SeedStatement>()
  for (const statement of seed.statements) {
    const id = statementIdOf(statement)
    const known = byId.get(id)
    byId.set(id, known ? { ...known, evidence: [...known.evidence, ...statement.evidence] } : statement)
  }
  return [...byId.values()]
    .flatMap((statement) => {
      const document = documents.get(statement.document)
      return document ? [stated(statement, document)] : []
    })
    .sort((a, b) => compareText(a.sortKey, b.sortKey))
}
