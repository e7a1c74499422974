import type { Assembly, StatedStatement } from '../graph/Assembly.ts'

type Placed = Pick<StatedStatement, 'said' | 'document'>

/** Tells whether two statements share a clause of a document by the evidence of what they say. */
export function clausesBetween({ seed }: Pick<Assembly, 'seed'>): (one: Placed, other: Placed) => boolean {
  const starts = new Map(seed.sentences.map((one) => [one.document, one.starts.flat()]))
  const clausesOf = ({ said, document }: Placed): number[] => {
    const known = starts.get(document.id) ?? []
    return said.evidence
      .filter(({ role }) => role !== 'CONTEXT')
      .flatMap(({ start }) => known.findLast((first) => first <= start) ?? [])
  }
  return (one, other) =>
    one.document === other.document && clausesOf(one).some((clause) => clausesOf(other).includes(clause))
}
