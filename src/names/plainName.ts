import { Converter } from 'opencc-js/t2cn'

const simplify = Converter({ from: 't', to: 'cn' })

/** Ⅰ to Ⅻ, large and small; Unicode's own folding makes letters of them. */
const romanNumber = (sign: string): string => String((((sign.codePointAt(0) ?? 0) - 0x2160) % 16) + 1)

/**
 * A name without what writers vary: width, case, tones and other marks, traditional characters; signs are kept where
 * they part words.
 *
 * @example plainName('Cháng Jiāng Ⅱ期') === 'chang jiang 2期'
 * @example plainName('A3.5') === 'a35'
 */
export const plainName = (name: string): string =>
  simplify(
    name
      .replaceAll(/[Ⅰ-Ⅻⅰ-ⅻ]/g, romanNumber)
      .normalize('NFKC')
      .toLowerCase(),
  )
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/(?<=\d)[.,](?=\d)|['’]/g, '')
