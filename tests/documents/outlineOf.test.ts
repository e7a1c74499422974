import { describe, expect, it } from 'vitest'
import { outlineOf } from '../../src/documents/outlineOf.ts'

const outline = (text: string): string[] => outlineOf(text).map(({ level, title }) => `${level} ${title}`)

describe('outlineOf', () => {
  it.each<[string, string, string[]]>([
    [
      'numbered headings',
      '一、回顾\n(一)经济平稳\n1.工业\n1.5亿元是总量。',
      ['1 一、回顾', '2 (一)经济平稳', '3 1.工业'],
    ],
    [
      'boxes and dashes',
      '专栏 1 十大集群\n——工业持续增长。全市工业增加值一百亿元。',
      ['3 专栏 1 十大集群', '3 ——工业持续增长'],
    ],
    ['the date under a title is no heading', '报告\n——2030年2月11日在会议上', []],
    [
      'a short lead sentence heads its paragraph',
      '投资稳步增长。全市完成投资七百亿元，增长9%。',
      ['3 投资稳步增长'],
    ],
    ['a short paragraph heads nothing', '特此报告。', []],
    [
      'a heading with its sentence behind it',
      '（一）经济总体平稳。全市生产总值一千亿元。',
      ['2 （一）经济总体平稳'],
    ],
    ['a numbered sentence is no heading', `一、${'很长的句子，'.repeat(20)}`, []],
    ['a title of at most 30 characters', `一、${'甲'.repeat(40)}`, [`1 一、${'甲'.repeat(28)}`]],
    [
      'a title that a surrogate pair would cross',
      `一、${'甲'.repeat(27)}𠮷野\n乙`,
      [`1 一、${'甲'.repeat(27)}`],
    ],
    ['a title that a joined emoji would cross', `一、${'甲'.repeat(24)}👨‍👩‍👧\n乙`, [`1 一、${'甲'.repeat(24)}`]],
  ])('%s', (_case, text, expected) => {
    expect(outline(text)).toEqual(expected)
  })

  it('starts where the heading stands', () => {
    const text = '报告\n\n 一、回顾\n去年很好。'
    expect(outlineOf(text)).toEqual([{ level: 1, start: text.indexOf('一、'), title: '一、回顾' }])
  })
})
