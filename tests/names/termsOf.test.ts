import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { searchTermsOf } from '../../src/names/searchTermsOf.ts'
import { unitsOf } from '../../src/names/unitsOf.ts'
import { writeForm } from '../../src/names/writeForm.ts'
import { isWellFormed } from '../../src/text/isWellFormed.ts'

const terms = (name: string): string => searchTermsOf('PROJECT', [unitsOf(name)])

describe('the terms of a name', () => {
  it.each([
    ['letters beyond the first plane', '𐐷𐐷𐐷'],
    ['a pair where a whole name is cut', `${'长'.repeat(11)}𠮷`],
    ['a pair where a beginning is cut', `abcdefghijk𐐷`],
  ])('hold no half of a character: %s', (_case, name) => {
    expect(isWellFormed(terms(name))).toBe(true)
  })
  it('nor do those of any name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (name) => {
        expect(isWellFormed(terms(name) + writeForm(unitsOf(name)))).toBe(true)
      }),
    )
  })
})
