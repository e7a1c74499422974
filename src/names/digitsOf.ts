const DIGITS = '〇一二三四五六七八九'
const digitOf = (sign: string): number => (sign === '零' ? 0 : DIGITS.indexOf(sign))

/** 二十五, 十五, 二十: at most one number below a hundred. */
const TENS = /([一二三四五六七八九]?)十([一二三四五六七八九]?)/g

/**
 * The digits of each character of a text that holds Chinese numbers: the number at the first, nothing at the others;
 * other characters as they are. 百, 千, 万 and 亿 are units of measure and stay.
 *
 * @example digitsOf('三十二五计划') // ['32', '', '', '5', '计', '划']
 */
export function digitsOf(text: string): string[] {
  const signs = Array.from(text)
  const written = signs.map((sign) => (/[〇零一二三四五六七八九]/.test(sign) ? String(digitOf(sign)) : sign))
  // Positions count characters: what lies beyond the basic plane must not shift them.
  const even = signs.map((sign) => (sign.length > 1 ? '?' : sign)).join('')
  for (const { index, 0: number, 1: tens = '', 2: ones = '' } of even.matchAll(TENS)) {
    const value = (tens === '' ? 1 : digitOf(tens)) * 10 + (ones === '' ? 0 : digitOf(ones))
    for (let at = index; at < index + number.length; at += 1) written[at] = at === index ? String(value) : ''
  }
  return written
}
