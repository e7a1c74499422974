import { expect, test } from 'vitest'
import { jsonNesting } from '../../../src/server/limits/jsonNesting.ts'

test.each([
  ['{"a": [[1]], "b": {}}', 3],
  ['{"a": "[[[[ \\" [[[["}', 1],
  ['{"a": "\\\\", "b": [1]}', 2],
  ['1', 0],
])('%s nests %i', (text, nesting) => {
  expect(jsonNesting(Buffer.from(text))).toBe(nesting)
})
