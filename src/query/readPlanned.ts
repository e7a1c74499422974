import type { GraphStore, Row, Value } from '../store/GraphStore.ts'
import { BadUserInput } from './BadUserInput.ts'
import { Matching } from './Matching.ts'
import type { PlannedQuery } from './Plan.ts'

/** Whoever narrows a list by a text that fits more should ask more closely. */
const MOST_IDS = 10_000
/** Each is a search of its own. */
const MOST_TEXTS = 10

/**
 * Runs a planned statement; what `matches` stands in it is looked for first, each text once.
 *
 * @throws BadUserInput naming `filter` where there are too many texts
 */
export async function readPlanned(
  store: GraphStore,
  { text, parameters }: PlannedQuery,
): Promise<readonly Row[]> {
  const sought = new Map<string, Promise<Value>>()
  const idsOf = async ({ text: asked, kinds }: Matching): Promise<Value> =>
    (await store.search(asked, kinds, MOST_IDS)).map(({ id }) => id)
  const keyOf = (matching: Matching): string => JSON.stringify([matching.text, matching.kinds])
  const matchings = Object.values(parameters).filter((value) => value instanceof Matching)
  const distinct = new Map(matchings.map((matching) => [keyOf(matching), matching]))
  if (distinct.size > MOST_TEXTS) {
    throw new BadUserInput(
      'filter',
      `filter: matches was given ${distinct.size} different texts; allowed are ${MOST_TEXTS}`,
    )
  }
  for (const [key, matching] of distinct) sought.set(key, idsOf(matching))
  const entries = Object.entries(parameters).map(async ([name, value]): Promise<[string, Value]> => [
    name,
    value instanceof Matching ? ((await sought.get(keyOf(value))) ?? []) : value,
  ])
  return store.read({ text, parameters: Object.fromEntries(await Promise.all(entries)) })
}
