import { pinyin } from 'pinyin-pro'

/**
 * A text in pinyin with tones; what is not Chinese stays as it is.
 *
 * @example tonedPinyinOf('长江5G') === 'cháng jiāng 5G'
 */
export const tonedPinyinOf = (text: string): string => pinyin(text, { nonZh: 'consecutive' })
