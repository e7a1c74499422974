import type { Member } from './Member.ts'

/** Ids of the members of a kind, by name. */
export const ofKind = (members: readonly Member[], wanted: string): string[] =>
  members.filter(({ kind }) => kind === wanted).map(({ id }) => id)
