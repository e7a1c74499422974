const QUOTE = 0x22
const BACKSLASH = 0x5c
const OPEN = new Set([0x5b, 0x7b])
const CLOSE = new Set([0x5d, 0x7d])

/** How deep the brackets of a JSON text stand within each other; brackets within strings do not count. */
export function jsonNesting(bytes: Uint8Array): number {
  let depth = 0
  let deepest = 0
  let inString = false
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0
    if (inString && byte === BACKSLASH) at++
    else if (byte === QUOTE) inString = !inString
    else if (inString) continue
    else if (OPEN.has(byte)) deepest = Math.max(deepest, ++depth)
    else if (CLOSE.has(byte)) depth--
  }
  return deepest
}
