import { isUtf8 } from 'node:buffer'
import { readFileSync, statSync } from 'node:fs'
import type { Mistake } from './Mistake.ts'

const BOM = /^\uFEFF/

/** A file's text, without a byte order mark; bytes of another encoding would come in as U+FFFD without a word. */
export function readText(path: string, file: string): { text: string; mistakes: Mistake[] } {
  const refused = (
    line: number,
    code: string,
    message: string,
    advice: string,
  ): ReturnType<typeof readText> => ({
    text: '',
    mistakes: [{ file, line, code, message, advice }],
  })
  if (!statSync(path).isFile()) return refused(0, 'FILE_MISSING', 'no file', `let ${file} be a file`)
  const bytes = readFileSync(path)
  if (isUtf8(bytes)) return { text: bytes.toString('utf8').replace(BOM, ''), mistakes: [] }
  return refused(lineOfWrongByte(bytes), 'ENCODING', 'not UTF-8', 'save the file as UTF-8')
}

function lineOfWrongByte(bytes: Buffer): number {
  let line = 1
  let start = 0
  for (let end = bytes.indexOf(10); end !== -1; end = bytes.indexOf(10, start)) {
    if (!isUtf8(bytes.subarray(start, end))) return line
    start = end + 1
    line += 1
  }
  return line
}
