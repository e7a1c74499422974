import type { SeedDocument } from '../../statements/Seed.ts'
import type { Heading } from './LinkFacts.ts'

/** Titles are kept up to so many characters; a longer heading goes on. */
const KEPT = 30
const LONGEST = 60

/** The headings of a document with what stands under each, up to the next of its level or above. */
export const headingsOf = ({ id, sections, length }: SeedDocument): Heading[] =>
  sections.map(({ level, start, title }, index) => {
    const next = sections[index + 1]?.start ?? length
    let after = index + 1
    while ((sections[after]?.level ?? 0) > level) after += 1
    const until = sections[after]?.start ?? length
    const end = Math.min(next, start + (title.length < KEPT ? title.length : LONGEST))
    return { document: id, level, start, end, next, until, title }
  })
