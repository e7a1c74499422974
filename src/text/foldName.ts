import { Converter } from 'opencc-js/t2cn'

const simplify = Converter({ from: 't', to: 'cn' })

/**
 * Names that differ only in width, case, quotation marks, spaces or traditional characters fold to one string.
 *
 * @example foldName('“Ａ＋Ｂ” 產業') === 'a+b产业'
 */
export const foldName = (name: string): string =>
  simplify(name.normalize('NFKC').toLowerCase()).replaceAll(/[^\p{L}\p{N}+%.-]/gu, '')
