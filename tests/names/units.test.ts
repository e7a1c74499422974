import { describe, expect, it } from 'vitest'
import { readForm } from '../../src/names/readForm.ts'
import { syllableSplits } from '../../src/names/syllableSplits.ts'
import { unitsOf } from '../../src/names/unitsOf.ts'
import { writeForm } from '../../src/names/writeForm.ts'

const textsOf = (name: string): string =>
  unitsOf(name)
    .map(({ text }) => text)
    .join('')
const wordsOf = (name: string): string =>
  unitsOf(name)
    .map(({ text, startsWord }, index) => `${index > 0 && startsWord ? '/' : ''}${text}`)
    .join('')

describe('names are compared without what writers vary', () => {
  it.each([
    ['ＰＭ２．５', 'pm25'],
    ['Hún Yuán', 'hunyuan'],
    ['lǜ', 'lu'],
    ['lv', 'lu'],
    ['產業“園”', '产业园'],
    ['A–B—C-D', 'abcd'],
    ['二期', '2期'],
    ['Ⅱ期', '2期'],
    ['②期', '2期'],
    ['十五', '15'],
    ['二十', '20'],
    ['第三十二批', '第32批'],
    ['二〇三五', '2035'],
    ['一百', '1百'],
    ['1,000.5', '10005'],
    ['counties', 'county'],
    ['glass', 'glass'],
    ['mws', 'mws'],
    ['𠮷野家', '𠮷野家'],
    ['二𠮷十二', '2𠮷12'],
    ['', ''],
    ['—', ''],
  ])('%s as %s', (name, text) => {
    expect(textsOf(name)).toBe(text)
  })

  it.each([
    ['青山市人民政府', '青山/市/人民/政府'],
    ['青山县5G产业', '青山/县/5/g/产业'],
  ])('%s has words: %s', (name, words) => {
    expect(wordsOf(name)).toBe(words)
  })

  it('a name may begin after the name of its place', () => {
    const starts = unitsOf('青山市机场', ['青山市', '青山', '白水']).map(({ startsName }) => startsName)
    expect(starts).toEqual([true, false, true, true, false])
  })

  it('every reading of a character is kept, the one in the name first', () => {
    expect(unitsOf('增长')[1]?.sounds).toEqual(['zhang', 'chang'])
    expect(unitsOf('长江')[0]?.sounds).toEqual(['chang', 'zhang'])
    expect(unitsOf('2期')[0]?.sounds).toEqual(['er'])
  })
})

it.each(['青山市机场', 'PM2.5', '十四五', '𠮷野家', 'Blue Tea', ''])(
  '%s is read as it was written',
  (name) => {
    const units = unitsOf(name, ['青山市'])
    expect(readForm(writeForm(units))).toEqual(units)
  },
)

it.each([
  ['xian', [['xian'], ['xia', 'n'], ['xi', 'an'], ['xi', 'a', 'n']]],
  [
    'hunyua',
    [
      ['hun', 'yua'],
      ['hun', 'yu', 'a'],
    ],
  ],
  ['gdp', []],
])('%s may be read as syllables', (letters, splits) => {
  expect(syllableSplits(letters)).toEqual(splits)
})
