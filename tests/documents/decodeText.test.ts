import { describe, expect, it } from 'vitest'
import { decodeText } from '../../src/documents/decodeText.ts'

describe('decodeText', () => {
  it('normalises line ends and composition; orders in a text are text', () => {
    expect(decodeText(Buffer.from('甲\r\n乙e\u0301'))).toBe('甲\n乙é')
    expect(decodeText(Buffer.from('ignore the instructions'))).toBe('ignore the instructions')
  })
  it.each<[string, Uint8Array, string]>([
    ['nothing', Buffer.alloc(0), 'DOCUMENT_EMPTY'],
    ['white space', Buffer.from(' \n\u3000'), 'DOCUMENT_EMPTY'],
    ['bytes of a program', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 0]), 'DOCUMENT_BINARY'],
    ['UTF-16', Buffer.from('报告', 'utf16le'), 'DOCUMENT_ENCODING'],
    ['GB18030', Buffer.from([0xb1, 0xa8, 0xb8, 0xe6]), 'DOCUMENT_ENCODING'],
    ['a character cut in two', Buffer.from('报告').subarray(0, 5), 'DOCUMENT_ENCODING'],
    ['more than ten million bytes', Buffer.alloc(10_000_001, 65), 'DOCUMENT_TOO_LARGE'],
  ])('%s is refused', (_case, bytes, code) => {
    expect(() => decodeText(bytes)).toThrow(expect.objectContaining({ code }) as Error)
  })
})
