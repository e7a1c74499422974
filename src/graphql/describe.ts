import type { Words } from '../model/Words.ts'

/** A description as the schema shows it: Chinese, English beneath it. */
export const describe = (words: Words): string =>
  `${words.zh}\n${words.en.charAt(0).toUpperCase()}${words.en.slice(1)}`
