import { expect, it } from 'vitest'
import { unitInEnglish } from '../../src/text/unitInEnglish.ts'

it.each([
  ['亿元', '100 million yuan'],
  ['亿美元', '100 million US dollars'],
  ['万千瓦', '10,000 kilowatts'],
  ['万平方米', '10,000 square metres'],
  ['万人次', '10,000 person-times'],
  ['%', '%'],
  ['个', undefined],
  ['万个', undefined],
  ['constructor', undefined],
  ['', undefined],
])('%s is %s', (unit, english) => {
  expect(unitInEnglish(unit)).toBe(english)
})
