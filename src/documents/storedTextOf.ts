import type { LoadedText } from './LoadedText.ts'
import type { StoredText } from './StoredText.ts'

/** A text in the form in which it is kept. */
export const storedTextOf = ({ id, text, meta }: LoadedText): StoredText => ({
  id,
  text,
  meta: meta === undefined ? null : JSON.stringify(meta),
})
