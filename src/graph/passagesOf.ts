import { coverageOf, type CoveredPassage } from '../documents/coverageOf.ts'
import { evidenceOf } from '../documents/evidenceOf.ts'
import { standsIn } from '../documents/standsIn.ts'
import type { Seed } from '../statements/Seed.ts'

/** The sentences of each loaded text, with what the statements of its document cover. */
export function passagesOf(seed: Seed, texts: ReadonlyMap<string, string>): Map<string, CoveredPassage[]> {
  const names = namesOf(seed.authorities)
  return new Map(
    [...texts].map(([id, text]) => {
      const fitting = evidenceOf(seed, id).filter((piece) => standsIn(text, piece))
      return [id, coverageOf(text, fitting, names)]
    }),
  )
}

/** Names that can be told from words: those of indicators are words of every report. */
const namesOf = (authorities: Seed['authorities']): string[] => [
  ...new Set(
    authorities
      .filter(({ id }) => !id.startsWith('indicator:'))
      .flatMap(({ name, aliases }) => [name, ...aliases.map((alias) => alias.name)])
      .filter((name) => name.length > 1),
  ),
]
