import { compareText } from '../../text/compareText.ts'
import type { Tied } from './Member.ts'

/** Ids of some things, each once, by name. */
export const byName = (things: readonly Tied[]): string[] => [
  ...new Set([...things].sort(compareNames).map(({ id }) => id)),
]

export const compareNames = (a: Tied, b: Tied): number =>
  compareText(a.sortKey, b.sortKey) || compareText(a.id, b.id)
