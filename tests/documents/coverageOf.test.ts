import { describe, expect, it } from 'vitest'
import { coverageOf } from '../../src/documents/coverageOf.ts'
import { notablesOf } from '../../src/documents/notablesOf.ts'

const notable = (text: string, names: string[] = []): Record<string, string[]> => {
  const found = notablesOf(text, { start: 0, end: text.length }, names)
  return Object.fromEntries(
    Object.entries(found).map(([key, spans]: [string, readonly { start: number; end: number }[]]) => [
      key,
      spans.map(({ start, end }) => text.slice(start, end)),
    ]),
  )
}

describe('notablesOf', () => {
  it.each([
    ['2030年完成1,686.5亿元，增长 7.5%', ['1,686.5', '7.5%']],
    ['第3届，图1: 累计增速(%)，专栏 2', []],
    ['截至12月31日，建成14个', ['14']],
    ['发布《2030年行动计划（2030—2032）》', []],
    ['年产12万吨的项目', ['12']],
  ])('figures of %s', (text, figures) => {
    expect(notable(text).figures).toEqual(figures)
  })
  it('titles and the longest names', () => {
    expect(notable('《江河规划》支持江河能源东坪电站', ['江河', '江河能源', '东坪'])).toEqual({
      figures: [],
      titles: ['《江河规划》'],
      names: ['江河能源', '东坪'],
    })
  })
})

describe('coverageOf', () => {
  const text = '全市完成100亿元，增长5%。发布《规划》。江河开工。天气晴好。'
  const at = (words: string): { start: number; end: number } => ({
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
  })
  it('tells by sentence what a mention touches and what none does', () => {
    const passages = coverageOf(text, [at('100亿元'), at('江河')], ['江河'])
    expect(passages.map(({ coverage, uncovered }) => [coverage.statedPassages, uncovered])).toEqual([
      [1, false],
      [0, true],
      [1, false],
      [0, false],
    ])
    expect(passages[0]?.coverage).toMatchObject({ figures: 2, coveredFigures: 1 })
    expect(passages.flatMap(({ missed }) => missed.map(({ start, end }) => text.slice(start, end)))).toEqual([
      '5%',
      '《规划》',
    ])
  })
})
