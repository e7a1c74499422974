import type { Span } from './Span.ts'

/** What a reader must not pass over. */
export interface Notables {
  readonly figures: readonly Span[]
  readonly titles: readonly Span[]
  readonly names: readonly Span[]
}

const FIGURE = /\d[\d,]*(?:\.\d+)?\s*(?:%|％)?/g
/** Years, dates, numbers of headings and pictures, and what stands within a name are no figures. */
const NO_FIGURE_AFTER = /^\s*(?:年(?!均|化|产)|月|日|号|届|次会议|[.．、](?!\d)|:|：)/
const NO_FIGURE_BEFORE = /(?:第|图|专栏|表|[A-Za-z“《+—-])\s*$/
/** Further back stands nothing that belongs to a figure. */
const LOOK_BACK = 40
const TITLE = /《[^《》]{1,60}》/g

/**
 * The figures, 《titles》 and known names of a stretch of a text. Of names that stand within each other only the
 * longest counts, and a figure within a name or title is a part of it.
 */
export function notablesOf(text: string, { start, end }: Span, names: readonly string[]): Notables {
  const words = text.slice(start, end)
  const spanOf = (found: RegExpExecArray): Span => ({
    start: start + found.index,
    end: start + found.index + found[0].trimEnd().length,
  })
  const titles = [...words.matchAll(TITLE)].map(spanOf)
  const known = longest(names.flatMap((name) => occurrences(words, name, start)))
  const within = (span: Span): boolean => [...titles, ...known].some((other) => holds(other, span))
  const figures = [...words.matchAll(FIGURE)]
    .filter(
      (found) =>
        !NO_FIGURE_AFTER.test(words.slice(found.index + found[0].length)) &&
        !NO_FIGURE_BEFORE.test(words.slice(Math.max(0, found.index - LOOK_BACK), found.index)),
    )
    .map(spanOf)
    .filter((span) => !within(span))
  return { figures, titles, names: known.filter((span) => !titles.some((title) => holds(title, span))) }
}

const holds = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end

function occurrences(words: string, name: string, offset: number): Span[] {
  const spans: Span[] = []
  for (let at = words.indexOf(name); at !== -1; at = words.indexOf(name, at + name.length)) {
    spans.push({ start: offset + at, end: offset + at + name.length })
  }
  return spans
}

/** The spans that no other holds, in order: of those that begin together only the first can be one. */
function longest(spans: readonly Span[]): Span[] {
  let reached = 0
  return spans
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ end }) => {
      const held = end <= reached
      reached = Math.max(reached, end)
      return !held
    })
}
