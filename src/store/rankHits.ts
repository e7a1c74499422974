import { compareText } from '../text/compareText.ts'
import { foldName } from '../text/foldName.ts'
import type { Row, SearchHit } from './GraphStore.ts'
import { textColumn } from './textColumn.ts'

/** A name that is the text, one that begins with it, whatever holds it whole; each outweighs all that follows. */
const EXACT = 1_000
const BEGINS = 500
const WHOLE = 100

/**
 * Ranks what an index found, alike for every engine, whose own scores differ: by how the text fits, then by the share
 * of its pairs of characters that the entity holds; of equals the shorter name first.
 */
export const rankHits = (text: string, rows: readonly Row[]): SearchHit[] =>
  rows
    .map((row) => ({
      id: textColumn(row, 'id'),
      name: textColumn(row, 'name'),
      search: textColumn(row, 'search'),
    }))
    .map((row) => ({ ...row, score: scoreOf(text, row) }))
    .sort((a, b) => b.score - a.score || a.name.length - b.name.length || compareText(a.id, b.id))
    .map(({ id, score }) => ({ id, score }))

function scoreOf(text: string, { name, search }: { name: string; search: string }): number {
  const keys = search.split(' ')
  const folded = foldName(name)
  const fit =
    (folded === text ? EXACT : 0) +
    (keys.includes(text) ? BEGINS : 0) +
    (folded.startsWith(text) ? BEGINS : 0) +
    (search.includes(text) ? WHOLE : 0)
  const pairs = pairsOf(text)
  const shared = pairs.filter((pair) => search.includes(pair)).length
  return fit + (pairs.length > 0 ? shared / pairs.length : 0)
}

function pairsOf(text: string): string[] {
  const characters = Array.from(text)
  return characters.slice(1).map((character, index) => `${characters[index] ?? ''}${character}`)
}
