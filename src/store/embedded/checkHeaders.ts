import { closeSync, existsSync, openSync, readSync } from 'node:fs'
import { crc32 } from 'node:zlib'
import { StoreUnavailable } from '../StoreUnavailable.ts'

/** Format 3 of the engine's file: `GRAF`, then two copies of the header that take turns, each with its checksum. */
const FORMAT = Buffer.from([0x47, 0x52, 0x41, 0x46, 3])
const HEADERS = [4_096, 8_192]
const HEADER_LENGTH = 80

/**
 * Refuses a file whose newest header is damaged: the engine would take the older one and lose, in silence, everything
 * since. A log beside the file means that a write was cut off; there the engine's own recovery is right.
 *
 * @throws StoreUnavailable
 */
export function checkHeaders(file: string): void {
  if (existsSync(`${file}.wal`)) return
  const bytes = firstBytes(file)
  if (!bytes.subarray(0, FORMAT.length).equals(FORMAT)) return
  const sound = (start: number): boolean =>
    crc32(bytes.subarray(start, start + HEADER_LENGTH)) === bytes.readUInt32LE(start + HEADER_LENGTH)
  if (!HEADERS.every(sound)) {
    throw new StoreUnavailable(
      `${file} is damaged and was left as it is; move it away to load the graph anew`,
    )
  }
}

function firstBytes(file: string): Buffer {
  const bytes = Buffer.alloc(3 * 4_096)
  const opened = openSync(file, 'r')
  try {
    readSync(opened, bytes)
    return bytes
  } finally {
    closeSync(opened)
  }
}
