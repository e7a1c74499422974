import type { SaidFragment } from '../../generated/documents.ts'

/** A place in a document that an address asks for. */
export interface AskedPlace {
  readonly at: number
  /** The piece of evidence that is meant, where several begin there. */
  readonly evidence: string | null
}

/** The place of `?at=<offset>&evidence=<id>`; none without an offset. */
export function askedPlace(search: string): AskedPlace | null {
  const asked = new URLSearchParams(search)
  const at = asked.get('at') ?? ''
  return /^\d{1,9}$/.test(at) ? { at: Number(at), evidence: asked.get('evidence') } : null
}

/** The statements that the place is asked for; all that begin there where the piece of evidence is not known any more. */
export function statedAt(
  statements: readonly SaidFragment[],
  { at, evidence }: AskedPlace,
): readonly SaidFragment[] {
  const meant = statements.filter((said) => said.evidence.some(({ id }) => id === evidence))
  if (meant.length > 0) return meant
  return statements.filter((said) => said.evidence.some(({ start }) => start === at))
}
