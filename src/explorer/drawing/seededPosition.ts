export interface Position {
  readonly x: number
  readonly y: number
}

/** FNV-1a over UTF-16 units, then mixed: names that differ in one sign start far apart. */
function hash(text: string, seed: number): number {
  let value = seed
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d)
  return ((value ^ (value >>> 13)) >>> 0) / 2 ** 32
}

const FIRST = 0x811c9dc5
const SECOND = 0x9747b28c

/** Where an entity begins: always the same place for the same id, within a disc round a centre. */
export function seededPosition(id: string, centre: Position, radius: number): Position {
  const angle = 2 * Math.PI * hash(id, FIRST)
  const distance = radius * Math.sqrt(hash(id, SECOND))
  return { x: centre.x + distance * Math.cos(angle), y: centre.y + distance * Math.sin(angle) }
}
