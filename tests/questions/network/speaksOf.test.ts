import { expect, it } from 'vitest'
import { speaksOf } from '../../../src/questions/network/speaksOf.ts'

const plan = { reviews: '2024', plans: '2025', date: '2025-02-15' }
const decade = { reviews: '2012/2021', plans: null, date: '2022' }
const notice = { reviews: null, plans: null, date: '2023-05' }

it.each([
  ['what it reviews', plan, [2024], true],
  ['what it plans', plan, [2025], true],
  ['neither', plan, [2023, 2026], false],
  ['a year within a span', decade, [2015], true],
  ['its ends', decade, [2021], true],
  ['the year in which a span was told', decade, [2022], false],
  ['the year of a date, where it reviews and plans nothing', notice, [2023], true],
  ['no year at all', plan, [], false],
])('%s', (_case, times, years, told) => {
  expect(speaksOf(times, years)).toBe(told)
})
