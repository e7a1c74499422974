import { lastWordOf } from './lastWordOf.ts'
import type { NameUnit } from './NameUnit.ts'

const MOST = 8
/** Two characters are too few to leave words out between them. */
const CLOSE = 2

/**
 * Whether a text is made of words of a name and their beginnings, in order: 发改委 of 发展和改革委员会, 市政府 of
 * 某市人民政府, 政协 of 政治协商会议. It must reach the name's last word, or hold whole words only (某市机场 of 某市东山国际机场二期).
 */
export function isShortFor(asked: readonly NameUnit[], units: readonly NameUnit[]): boolean {
  const texts = asked.map(({ text }) => text).filter((text) => text !== '')
  if (texts.length < CLOSE || texts.length > MOST) return false
  return units.some((_, start) => runs(texts, units, { at: start, taken: [] }))
}

interface Taken {
  readonly at: number
  readonly taken: readonly number[]
}

function runs(texts: readonly string[], units: readonly NameUnit[], { at, taken }: Taken): boolean {
  const [text, ...rest] = texts
  if (text === undefined) {
    if (taken.length === CLOSE) return beginsNeighbours(units, taken)
    return reachesEnd(units, taken) || holdsWholeWords(units, taken)
  }
  const first = taken.length === 0 ? at : at + 1
  const last = taken.length === 0 ? at : units.length - 1
  for (let next = first; next <= last; next += 1) {
    if (units[next]?.text !== text || !mayStand(units, next, taken)) continue
    if (runs(rest, units, { at: next, taken: [...taken, next] })) return true
  }
  return false
}

/** At the beginning of a word, after what was taken before, or at the very end: 区 of 开发区. */
const mayStand = (units: readonly NameUnit[], index: number, taken: readonly number[]): boolean =>
  units[index]?.startsWord === true ||
  taken.at(-1) === index - 1 ||
  (taken.length > 0 && index === units.length - 1)

const reachesEnd = (units: readonly NameUnit[], taken: readonly number[]): boolean =>
  (taken.at(-1) ?? 0) >= lastWordOf(units)

/** Of two words that follow each other, each of two characters at least. */
function beginsNeighbours(units: readonly NameUnit[], [first = 0, second = 0]: readonly number[]): boolean {
  const starts = (index: number): boolean => units[index]?.startsWord === true
  const between = units.slice(first + 1, second).some(({ startsWord }) => startsWord)
  return (
    starts(first) &&
    starts(second) &&
    !between &&
    second - first > 1 &&
    second < units.length - 1 &&
    !starts(second + 1)
  )
}

function holdsWholeWords(units: readonly NameUnit[], taken: readonly number[]): boolean {
  return taken.every((index) => {
    const begins = units[index]?.startsWord === true
    const closes = index + 1 === units.length || units[index + 1]?.startsWord === true
    return (
      !(begins && closes) && (begins || taken.includes(index - 1)) && (closes || taken.includes(index + 1))
    )
  })
}
