import type { SeedSection } from '../statements/Seed.ts'
import { cutText } from '../text/cutText.ts'
import { headingLevelOf, headingOf } from './headingLevelOf.ts'
import { paragraphsOf } from './paragraphsOf.ts'

const LONGEST_TITLE = 30
/** A lead sentence that stands for a heading is short and holds no comma. */
const LEAD = /^[^，,。；;：:、]{4,18}(?=。)/

/**
 * The headings of a text: numbered ones, boxes, dashes, and the short lead sentence that heads a paragraph (set in
 * bold, which plain text does not show). A heading that begins deeper than the one above it by several levels is
 * taken as it is.
 */
export function outlineOf(text: string): SeedSection[] {
  return paragraphsOf(text).flatMap(({ start, end }): SeedSection[] => {
    const words = text.slice(start, end)
    const level = headingLevelOf(words)
    const heading = level === undefined ? LEAD.exec(words)?.[0] : headingOf(words)
    if (heading === undefined) return []
    const title = cutText(heading.split('\n')[0]?.trim() ?? '', LONGEST_TITLE)
    const alone = heading.length >= words.replace(/[。！？!?]$/, '').length
    if (level === undefined && alone) return []
    return [{ level: level ?? 3, start, title }]
  })
}
