import { expect, it } from 'vitest'
import { clausesOf } from '../../src/documents/clausesOf.ts'
import { governingClausesOf } from '../../src/documents/governingClausesOf.ts'

const governing = (text: string): number[] => governingClausesOf(text, clausesOf(text))

it.each([
  ['依托甲规划，建设乙。', [0]],
  ['围绕甲战略，建设乙；紧扣丙定位，建设丁。', [0, 10]],
  ['以甲行动为抓手，推进乙。', [0]],
  ['二是充分发挥甲平台作用，建设乙。', [0]],
  ['推进甲行动、乙工程，建设丙。', []],
  ['落实甲政策，加强乙建设。', []],
  ['以旧换新政策效应凸显。', []],
  ['利用外资稳定增长。', []],
])('%s', (text, starts) => {
  expect(governing(text)).toEqual(starts)
})
