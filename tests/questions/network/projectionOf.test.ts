import { expect, it } from 'vitest'
import { projectionOf } from '../../../src/questions/network/projectionOf.ts'

/** Ends are capitals, what they share is small; `Ax`: A joined with x. */
const projected = (written: string, hops: number, closed = '') => {
  const lines = written.split(' ').map((pair) => [pair.charAt(0), pair.charAt(1)] as const)
  const ids = [...new Set(lines.flat())]
  const ends = ids.filter((id) => id < 'a')
  const passable = new Set(ids.filter((id) => !closed.includes(id)))
  return projectionOf({ lines, ends, passable }, hops).map(
    ({ a, b, through }) => `${a}–${b} ${through.join('')}`,
  )
}

it.each([
  ['a project that two share', 'Ax Bx', 1, ['A–B x']],
  ['two of them, and nothing with the third', 'Ax Bx Ay By Cz', 1, ['A–B xy']],
  ['a relation alone', 'AB', 1, ['A–B ']],
  [
    'an end can be shared, but no way leads over it',
    'AB BC CD',
    2,
    ['A–B ', 'A–C B', 'B–C ', 'B–D C', 'C–D '],
  ],
  ['what two hops share, one does not', 'Ax xy yB', 1, []],
  ['both steps of the way between', 'Ax xy yB', 2, ['A–B xy']],
  ['the whole that their industries belong to', 'Ax By xz yz', 2, ['A–B z']],
  ['what lies in a shared industry is not shared again', 'Ax Bx xy', 2, ['A–B x']],
])('%s', (_case, written, hops, links) => {
  expect(projected(written, hops)).toEqual(links)
})

it('what must not be gone through ends the way', () => {
  expect(projected('Ax By xz yz', 2, 'x')).toEqual([])
})
