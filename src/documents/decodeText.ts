import { isUtf8 } from 'node:buffer'
import { normaliseText } from '../text/normaliseText.ts'
import { DocumentInvalid } from './DocumentInvalid.ts'

/** A long report has some 40 kB; what is a thousand times as long is something else. */
export const LONGEST_DOCUMENT = 10_000_000

/**
 * The text of a file, normalised as offsets want it.
 *
 * @throws DocumentInvalid where the bytes are empty, too many, binary or not UTF-8
 */
export function decodeText(bytes: Uint8Array): string {
  refuseTooLarge(bytes.length)
  if (bytes.includes(0)) {
    throw new DocumentInvalid('DOCUMENT_BINARY', 'the file holds NUL bytes; save it as plain text in UTF-8')
  }
  if (!isUtf8(bytes)) {
    throw new DocumentInvalid(
      'DOCUMENT_ENCODING',
      'the file is not UTF-8 throughout; convert it and load it again',
    )
  }
  const text = normaliseText(new TextDecoder('utf-8').decode(bytes))
  if (text.trim() === '') throw new DocumentInvalid('DOCUMENT_EMPTY', 'the file holds no text')
  return text
}

/** @throws DocumentInvalid where a file is longer than any report; told of its size alone, before it is read. */
export function refuseTooLarge(size: number): void {
  if (size <= LONGEST_DOCUMENT) return
  const message = `${size} bytes were given; allowed are ${LONGEST_DOCUMENT}: load the parts by themselves`
  throw new DocumentInvalid('DOCUMENT_TOO_LARGE', message)
}
