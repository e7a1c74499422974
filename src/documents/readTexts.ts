import { readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { decodeText, refuseTooLarge } from './decodeText.ts'
import { DocumentInvalid } from './DocumentInvalid.ts'
import type { LoadedText } from './LoadedText.ts'
import type { MetaEntry } from './readMeta.ts'

/** A file that could not be read as a document, with a stable code. */
export interface RefusedFile {
  readonly file: string
  readonly code: string
  readonly message: string
}

/** Reads files as the documents that a list says they are; one that is refused leaves the others alone. */
export function readTexts(
  paths: readonly string[],
  entries: readonly MetaEntry[],
): { texts: LoadedText[]; refused: RefusedFile[] } {
  const texts: LoadedText[] = []
  const refused: RefusedFile[] = []
  for (const path of paths) {
    const file = basename(path)
    try {
      const known = entries.find((entry) => entry.file.normalize() === file.normalize())
      if (!known) {
        throw new DocumentInvalid(
          'DOCUMENT_UNKNOWN',
          `no entry of the list names ${file}; add one with id and file`,
        )
      }
      if (texts.some(({ id }) => id === known.id)) {
        const message = `${known.id} is what another of the files is, too; give one file for each document`
        throw new DocumentInvalid('DOCUMENT_TWICE', message)
      }
      texts.push({ id: known.id, text: readOne(path), ...(known.meta && { meta: known.meta }) })
    } catch (error) {
      refused.push({ file, ...told(error) })
    }
  }
  return { texts, refused }
}

function readOne(path: string): string {
  refuseTooLarge(statSync(path).size)
  return decodeText(readFileSync(path))
}

function told(error: unknown): { code: string; message: string } {
  if (error instanceof DocumentInvalid) return { code: error.code, message: error.message }
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'UNREADABLE'
  return { code, message: 'the file cannot be read; name a file that is there and readable' }
}
