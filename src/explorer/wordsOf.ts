import { language } from './state/language.ts'

/** Says the words of one view in the reader's language. */
export const wordsOf =
  <Key extends string>(told: Readonly<Record<Key, readonly [zh: string, en: string]>>) =>
  (key: Key): string =>
    told[key][language.value === 'zh' ? 0 : 1]
