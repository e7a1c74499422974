import { expect, test } from 'vitest'
import { documentNesting } from '../../../src/server/limits/documentNesting.ts'

test.each([
  ['{ a { b } c { d(x: [1]) } }', 4],
  ['{ a(x: "{{{{ \\" {{{{") }', 2],
  ['{ a(x: """{{ \\""" {{ " {{""") { b } }', 2],
  ['{ a # {{{{{\n b }', 1],
  ['{ a(x: "unclosed\n {{{ b', 5],
  ['', 0],
])('%s nests %i', (source, nesting) => {
  expect(documentNesting(source)).toBe(nesting)
})
