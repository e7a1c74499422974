import { pinyin } from 'pinyin-pro'

/**
 * The syllables of a text without tones; what is not Chinese stays, in lower case, character by character.
 *
 * @example pinyinOf('长江5G') // ['chang', 'jiang', '5', 'g']
 */
export const pinyinOf = (text: string): string[] =>
  pinyin(text, { toneType: 'none', type: 'array', nonZh: 'spaced', v: true }).map((syllable) =>
    syllable.toLowerCase(),
  )
