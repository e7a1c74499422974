import type { StatedStatement } from '../../graph/Assembly.ts'
import { groupBy } from '../../text/groupBy.ts'
import type { Mention } from './LinkFacts.ts'

type Starts = ReadonlyMap<string, readonly (readonly number[])[]>

/**
 * Where documents name some entities: the evidence of their names, aliases and stages. A name within a longer one
 * (a policy's in a project's) is no mention of its own.
 */
export function mentionsIn(
  statements: readonly StatedStatement[],
  starts: Starts,
  wanted: (entity: string) => boolean,
): Map<string, Mention[]> {
  const all = statements.filter(isNaming).flatMap((statement) => mentionsOf(statement, starts))
  const byDocument = groupBy(all, ({ document }) => document)
  return new Map(
    [...byDocument].map(([document, mentions]) => [
      document,
      mentions
        .filter((one) => wanted(one.entity) && !mentions.some((other) => isWithin(one, other)))
        .sort((a, b) => a.start - b.start || a.end - b.end),
    ]),
  )
}

const isNaming = ({ said }: StatedStatement): boolean => ['entity', 'alias', 'stage'].includes(said.sort)

const isWithin = (one: Mention, other: Mention): boolean =>
  other.start <= one.start && one.end <= other.end && other.end - other.start > one.end - one.start

function mentionsOf({ id, said, subject, document }: StatedStatement, starts: Starts): Mention[] {
  const sentences = starts.get(document.id)
  if (!sentences) return []
  return said.evidence
    .filter(({ role }) => role !== 'CONTEXT')
    .map(({ start, end }) => {
      const sentence = sentences.findLast(([first = 0]) => first <= start) ?? [0]
      const clause = sentence.findLast((first) => first <= start) ?? 0
      return {
        entity: subject,
        document: document.id,
        start,
        end,
        statement: id,
        sentence: sentence[0] ?? 0,
        clause,
      }
    })
}
