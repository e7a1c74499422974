import { describe, expect, it } from 'vitest'
import { sentencesOf } from '../../src/documents/sentencesOf.ts'

const sentences = (text: string): string[] =>
  sentencesOf(text).map(({ start, end }) => text.slice(start, end))

describe('sentencesOf', () => {
  it.each<[string, string, string[]]>([
    ['full stops, of whatever width', '一件。两件！三件？', ['一件。', '两件！', '三件？']],
    ['a quotation that ends a sentence', '他说：“好。”众人散。', ['他说：“好。”', '众人散。']],
    ['decimal points do not end one', '增长5.5%，比上年高0.3个百分点。', ['增长5.5%，比上年高0.3个百分点。']],
    ['a heading is one by itself', '一、回顾\n去年很好。', ['一、回顾', '去年很好。']],
    [
      'a long heading too',
      '一、二〇三〇年国民经济和社会发展计划执行情况的回顾\n\n去年很好。',
      ['一、二〇三〇年国民经济和社会发展计划执行情况的回顾', '去年很好。'],
    ],
    [
      'a lead sentence before its paragraph',
      '（一）经济稳中有进。全市生产总值一千亿元。',
      ['（一）经济稳中有进。', '全市生产总值一千亿元。'],
    ],
    [
      'a page break in mid-sentence',
      '农业生产稳步提升，夏粮和秋粮双双丰收，全年建成高标准农\n\n田20.6万亩，再创新高。',
      ['农业生产稳步提升，夏粮和秋粮双双丰收，全年建成高标准农\n\n田20.6万亩，再创新高。'],
    ],
    [
      'a text that begins and ends in mid-sentence',
      '(上接第一版)项目加快建设,完成投资5亿元。下一步,',
      ['(上接第一版)项目加快建设,完成投资5亿元。', '下一步,'],
    ],
    ['an article on one line', '标题　　第一段。　　第二段。', ['标题', '第一段。', '第二段。']],
    ['nothing', ' \n\u3000 ', []],
  ])('%s', (_case, text, expected) => {
    expect(sentences(text)).toEqual(expected)
  })

  it('a line without any full stop is cut, so that no passage grows without bound', () => {
    const pieces = sentences('长'.repeat(5_000))
    expect(pieces.map((piece) => piece.length)).toEqual([2_000, 2_000, 1_000])
  })

  it.each([
    ['a surrogate pair', `${'大'.repeat(1_999)}𠮷${'同'.repeat(50)}。`, 1_999],
    ['a letter with its accents', `${'大'.repeat(1_998)}e\u0301\u0323${'同'.repeat(50)}。`, 1_998],
    ['a joined emoji', `${'大'.repeat(1_995)}👨‍👩‍👧${'同'.repeat(50)}。`, 1_995],
  ])('%s is not cut in two', (_case, text, first) => {
    const pieces = sentences(text)
    expect(pieces.map((piece) => piece.length)).toEqual([first, text.length - first])
    expect(pieces.join('')).toBe(text)
  })

  it('lines that never end a sentence are joined in a time that grows with their number', () => {
    expect(sentencesOf('The quick brown fox jumps over the lazy dog\n'.repeat(100_000))).toHaveLength(2_200)
  })

  it('a line of ten million characters is read within seconds', () => {
    const began = performance.now()
    expect(sentencesOf('数字12，。'.repeat(1_500_000)).length).toBe(1_500_000)
    expect(performance.now() - began).toBeLessThan(20_000)
  })
})
