import { pinyin, polyphonic } from 'pinyin-pro'

const options = { toneType: 'none', type: 'array', v: true } as const

/** ü is written u after l and n, too: both are typed. */
const plain = (syllable: string): string => syllable.toLowerCase().replace('v', 'u')

/**
 * How each character of a Chinese text may be said, without tones; how it is said in this text first.
 *
 * @example soundsOf('厦门') // [['xia', 'sha'], ['men']]
 */
export function soundsOf(text: string): string[][] {
  const signs = Array.from(text)
  const even = signs.map((sign) => (sign.length > 1 ? '口' : sign)).join('')
  const here = pinyin(even, options)
  const all = polyphonic(even, options)
  return signs.map((sign, index) => {
    if (sign.length > 1) return []
    const sounds = [here[index] ?? '', ...(all[index] ?? [])].map(plain)
    return [...new Set(sounds)].filter((sound) => /^[a-z]+$/.test(sound))
  })
}
