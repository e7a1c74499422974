import type { NameUnit } from './NameUnit.ts'

/** Of shorter names one character is too much of them. */
const LEAST = 4

/**
 * Whether one character of a whole name is wrong, missing or too many in the text; or one in the midst of whole words
 * of it is wrong.
 */
export function differsByOne(
  asked: readonly NameUnit[],
  units: readonly NameUnit[],
): 'whole' | 'words' | undefined {
  const [given, name] = [textsOf(asked), textsOf(units)]
  if (given.length < LEAST) return undefined
  if (name.length >= LEAST && isOneEdit(given, name)) return 'whole'
  const isWords = name.some((_, start) => {
    const end = start + given.length
    if (units[start]?.startsWord !== true || end > name.length) return false
    if (end < name.length && units[end]?.startsWord !== true) return false
    const wrong = given.filter((text, index) => text !== name[start + index])
    return wrong.length === 1 && given[0] === name[start] && given.at(-1) === name[end - 1]
  })
  return isWords ? 'words' : undefined
}

const textsOf = (units: readonly NameUnit[]): string[] => units.map(({ text }) => text)

function isOneEdit(one: readonly string[], other: readonly string[]): boolean {
  if (Math.abs(one.length - other.length) > 1) return false
  const from = one.findIndex((text, index) => text !== other[index])
  if (from < 0) return other.length !== one.length
  const [oneEnd, otherEnd] = [one.slice(from), other.slice(from)]
  const same = (a: readonly string[], b: readonly string[]): boolean => a.join('\n') === b.join('\n')
  return (
    same(oneEnd.slice(1), otherEnd.slice(1)) ||
    same(oneEnd.slice(1), otherEnd) ||
    same(oneEnd, otherEnd.slice(1))
  )
}
