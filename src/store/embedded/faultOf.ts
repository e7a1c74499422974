import { StoreUnavailable } from '../StoreUnavailable.ts'

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** Two transactions touched the same thing: the later one is run again. */
export const isConflict = (error: unknown): boolean => messageOf(error).includes('GRAFEO-T001')

/** What the engine threw, as one of ours where it is about the file; the engine's codes are always GenericFailure. */
export function faultOf(error: unknown, file: string): unknown {
  const message = messageOf(error)
  if (error instanceof StoreUnavailable) return error
  if (message.includes('cannot be locked')) {
    return new StoreUnavailable(
      `${file} is in use by another process; stop that one or name another DATA_DIR`,
    )
  }
  if (message.includes('EACCES') || message.includes('EROFS') || message.includes('denied')) {
    return new StoreUnavailable(`${file} cannot be written; make it writable or name another DATA_DIR`)
  }
  if (/ENOSPC|No space/.test(message)) {
    return new StoreUnavailable(`${file}: no space left on the device; free some or name another DATA_DIR`)
  }
  if (/GRAFEO-(S|X)\d+|checksum|corrupt|magic|header/i.test(message)) {
    return new StoreUnavailable(
      `${file} is damaged and was left as it is; move it away to load the graph anew`,
    )
  }
  return error
}
