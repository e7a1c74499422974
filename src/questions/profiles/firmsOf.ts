import { byName } from './byName.ts'
import type { Member } from './Member.ts'

/** Firms among the members, and those that build, operate or invest in one of them; by name. */
export const firmsOf = (members: readonly Member[]): string[] =>
  byName([...members.filter(({ kind }) => kind === 'ENTERPRISE'), ...members.flatMap(({ firms }) => firms)])
