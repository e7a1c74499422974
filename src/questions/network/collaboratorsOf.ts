import { compareText } from '../../text/compareText.ts'
import type { Step } from '../walk/expandFrontier.ts'
import { relationIdOf } from '../walk/relationIdOf.ts'

/** A collaborator as it is told: ids of entities and relations, known by `key` in cursors. */
export interface CollaboratorFound {
  readonly key: string
  readonly entity: string
  readonly directly: readonly string[]
  readonly shared: readonly string[]
  readonly weight: number
}

/** From the relations of an institution and those of what it shares: whom it is joined with directly, or through that. */
export function collaboratorsOf(
  institution: string,
  direct: readonly Step[],
  further: readonly Step[],
): CollaboratorFound[] {
  const directly = gathered(direct.map((step) => [step.other, relationIdOf(step)]))
  const shared = gathered(further.map((step) => [step.other, step.at]))
  return [...new Set([...directly.keys(), ...shared.keys()])]
    .filter((id) => id !== institution)
    .map((id) => foundOf(id, directly.get(id) ?? new Set(), shared.get(id) ?? new Set()))
    .sort(byCloseness)
}

function gathered(pairs: readonly (readonly [string, string])[]): Map<string, Set<string>> {
  const sets = new Map<string, Set<string>>()
  for (const [key, value] of pairs) sets.set(key, (sets.get(key) ?? new Set()).add(value))
  return sets
}

const foundOf = (
  id: string,
  directly: ReadonlySet<string>,
  shared: ReadonlySet<string>,
): CollaboratorFound => ({
  key: id,
  entity: id,
  directly: [...directly].sort(compareText),
  shared: [...shared].sort(compareText),
  weight: directly.size + shared.size,
})

/** What a document says of both comes before what follows from what it says of each. */
const byCloseness = (one: CollaboratorFound, other: CollaboratorFound): number =>
  Number(other.directly.length > 0) - Number(one.directly.length > 0) ||
  other.shared.length - one.shared.length ||
  other.weight - one.weight ||
  compareText(one.key, other.key)
