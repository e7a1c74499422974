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
  if (bytes.length > LONGEST_DOCUMENT) {
    throw new DocumentInvalid(
      'DOCUMENT_TOO_LARGE',
      `${bytes.length} bytes were given; allowed are ${LONGEST_DOCUMENT}: load the parts by themselves`,
    )
  }
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
