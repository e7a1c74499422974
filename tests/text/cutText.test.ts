import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { cutPoint } from '../../src/text/cutPoint.ts'
import { cutText } from '../../src/text/cutText.ts'
import { isWellFormed } from '../../src/text/isWellFormed.ts'

describe('cutText', () => {
  it.each([
    ['短', 30, '短'],
    ['大同市', 2, '大同'],
    ['', 3, ''],
    ['大𠮷野', 2, '大'],
    ['大𠮷野', 3, '大𠮷'],
    ['e\u0301e\u0301', 3, 'e\u0301'],
    ['家👨‍👩‍👧人', 4, '家'],
    ['🇨🇳🇫🇷', 6, '🇨🇳'],
    ['甲\r\n乙', 2, '甲'],
  ])('%j in %i units is %j', (text, most, cut) => {
    expect(cutText(text, most)).toBe(cut)
  })
  it('one character that is longer than the piece is cut in itself, never in a pair', () => {
    expect(cutText(`e${'\u0301'.repeat(50)}`, 10)).toBe(`e${'\u0301'.repeat(9)}`)
    expect(cutText(`𠮷${'\u{e0100}'.repeat(50)}`, 11)).toBe(`𠮷${'\u{e0100}'.repeat(4)}`)
  })
  it('pieces are whole Unicode, no longer than asked, and together the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 60 }),
        fc.integer({ min: 2, max: 9 }),
        (text, most) => {
          const pieces: string[] = []
          for (let from = 0; from < text.length;) {
            const to = cutPoint(text, from, most)
            pieces.push(text.slice(from, to))
            from = to
          }
          expect(pieces.join('')).toBe(text)
          for (const piece of pieces) {
            expect(piece.length).toBeLessThanOrEqual(most)
            expect(piece.length).toBeGreaterThan(0)
            expect(isWellFormed(piece.replaceAll('\0', ''))).toBe(true)
          }
        },
      ),
    )
  })
})
