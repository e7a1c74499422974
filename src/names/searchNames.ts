import { nameTerm } from './nameTerm.ts'
import { rankMatches, type Candidate, type NameMatch } from './rankMatches.ts'
import { readAsked } from './readAsked.ts'
import { sureConditions } from './sureConditions.ts'
import type { TermCondition } from './TermCondition.ts'
import { unsureConditions } from './unsureConditions.ts'

/** What an index is asked for: nodes that bear what one of the conditions wants, of some kinds. */
export interface TermQuery {
  readonly conditions: readonly TermCondition[]
  /** Terms of kinds, one of which must be borne; null for any. */
  readonly kinds: readonly string[] | null
  /** Borne by what has the text for a whole name. */
  readonly whole: string
}

/**
 * Things whose names fit a text, best first. Only where nothing is written, said or shortened so is the index asked a
 * second time, for what sounds or looks like it.
 */
export async function searchNames(
  text: string,
  kinds: readonly string[] | null,
  find: (query: TermQuery) => Promise<readonly Candidate[]>,
): Promise<NameMatch[]> {
  const asked = readAsked(text)
  const kindTerms = kinds && kinds.map(nameTerm.kind)
  if (asked.flat === '' || kindTerms?.length === 0) return []
  const ask = async (conditions: readonly TermCondition[], isSure: boolean): Promise<NameMatch[]> => {
    if (conditions.length === 0) return []
    const found = await find({ conditions, kinds: kindTerms, whole: nameTerm.whole(asked.flat) })
    return rankMatches(asked, found, { isSure })
  }
  const sure = await ask(sureConditions(asked), true)
  return sure.length > 0 ? sure : ask(unsureConditions(asked), false)
}
