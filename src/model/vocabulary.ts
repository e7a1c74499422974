import type { Words } from './Words.ts'

/** A closed set of words: one GraphQL enum, each value described in both languages, in this order. */
export interface Vocabulary<Value extends string = string> {
  readonly name: string
  readonly words: Words
  readonly values: Readonly<Record<Value, Words>>
}

/** Declares a closed vocabulary; the values' types follow from the keys. */
export const vocabulary = <Value extends string>(
  name: string,
  zh: string,
  en: string,
  values: Readonly<Record<Value, readonly [zh: string, en: string]>>,
): Vocabulary<Value> => {
  const described = Object.entries<readonly [string, string]>(values).map(([value, words]) => [
    value,
    { zh: words[0], en: words[1] },
  ])
  return { name, words: { zh, en }, values: Object.fromEntries(described) as Record<Value, Words> }
}
