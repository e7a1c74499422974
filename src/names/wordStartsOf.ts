const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })

/** What kind of place a name is of: 市 of a city's name, 区 of a zone's. */
const CLASS_OF_PLACE = /[省市县区州旗镇乡]/u

/**
 * Where words begin in a Chinese text, as indexes of characters. Words of four and more even characters are made of
 * pairs (人民政府), and the class of a place may stand for it (市政府).
 */
export function wordStartsOf(text: string): ReadonlySet<number> {
  const starts = new Set<number>()
  let at = 0
  for (const { segment } of segmenter.segment(text)) {
    const signs = Array.from(segment)
    starts.add(at)
    for (let pair = 2; signs.length % 2 === 0 && pair < signs.length; pair += 2) starts.add(at + pair)
    const last = signs.at(-1) ?? ''
    if (signs.length > 1 && CLASS_OF_PLACE.test(last)) starts.add(at + signs.length - 1)
    at += signs.length
  }
  return starts
}
