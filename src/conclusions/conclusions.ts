import type { Assembly } from '../graph/Assembly.ts'
import { concludeCommitments } from './concludeCommitments.ts'
import { concludeConflicts } from './concludeConflicts.ts'
import { concludePreferences } from './concludePreferences.ts'
import { concludeLinks } from './links/concludeLinks.ts'

/** What follows from several statements together: each adds nodes and edges of its own and changes no others. */
export const conclusions: readonly ((assembly: Assembly) => void)[] = [
  // What was promised for a year, and what a later document reports of it.
  concludeCommitments,
  // Which of several figures of one thing is preferred.
  concludePreferences,
  // What cannot all hold.
  concludeConflicts,
  // Which policies and projects belong together, and why.
  concludeLinks,
]
