import { stageRank } from '../../model/stageRank.ts'
import { compareText } from '../../text/compareText.ts'
import type { StageSaid } from './Told.ts'

/**
 * The newest stage of each subject among some that documents, oldest first, state: by period, then by document, then
 * by rank, which is the rule that `Project.status` follows.
 */
export function newestStages(
  documents: readonly string[],
  stages: readonly StageSaid[],
): ReadonlyMap<string, StageSaid> {
  const newest = new Map<string, StageSaid>()
  const place = new Map(documents.map((id, index) => [id, index]))
  const compare = (a: StageSaid, b: StageSaid): number =>
    compareText(a.until, b.until) ||
    (place.get(a.document) ?? -1) - (place.get(b.document) ?? -1) ||
    stageRank(a.stage) - stageRank(b.stage) ||
    compareText(a.id, b.id)
  for (const said of stages) {
    const known = newest.get(said.subject)
    if (!known || compare(known, said) < 0) newest.set(said.subject, said)
  }
  return newest
}
