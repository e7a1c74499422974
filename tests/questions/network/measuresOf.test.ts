import { describe, expect, it } from 'vitest'
import { measuresOf } from '../../../src/questions/network/measuresOf.ts'

/** `ab bc`: a joined with b, b with c. */
const ties = (written: string) =>
  written.split(' ').map((pair) => ({ a: pair.charAt(0), b: pair.charAt(1), weight: 1 }))
const measured = (nodes: string, written: string) => measuresOf(nodes.split(' '), ties(written))

const path = measured('a b c d e', 'ab bc cd de')
const triangles = measured('f b e d c a', 'ab bc ca de ef fd cd')

describe('a path of five', () => {
  it.each([
    ['a', 1, 0],
    ['b', 2, 1 / 2],
    ['c', 2, 2 / 3],
  ])('%s: degree %i, betweenness %f', (id, degree, betweenness) => {
    expect(path.byId.get(id)).toMatchObject({ degree, betweenness })
  })
  it('its ranks make one', () => {
    const ranks = [...path.byId.values()].map(({ pageRank }) => pageRank)
    expect(ranks.reduce((sum, rank) => sum + rank, 0)).toBeCloseTo(1, 10)
  })
})

it('the middle of three is where a random walk spends 0.9 / 1.85 of its time', () => {
  expect(measured('a b c', 'ab bc').byId.get('b')?.pageRank).toBeCloseTo(0.9 / 1.85, 10)
})

describe('two triangles with one line between them', () => {
  it('are two communities, of equals the smallest id first, each round whom it joins most, named first', () => {
    expect(triangles.communities).toEqual([
      { id: 1, members: ['a', 'b', 'c'], centre: 'b' },
      { id: 2, members: ['d', 'e', 'f'], centre: 'f' },
    ])
  })
  it('are bridged by the ends of that line', () => {
    const bridging = [...triangles.byId].filter(([, { bridges }]) => bridges.length > 0)
    expect(bridging.map(([id, { bridges }]) => [id, bridges])).toEqual([
      ['c', [2]],
      ['d', [1]],
    ])
  })
})

it('relations between the same two, whichever way, are one line', () => {
  const both = measured('a b', 'ab ba ab').byId
  expect([...both.values()].map(({ degree }) => degree)).toEqual([1, 1])
})

it('the order in which a network is told changes nothing', () => {
  const told = measured('a b c d e f', 'fd cd ca bc de ef ab')
  expect([...told.byId]).toEqual([...triangles.byId])
})

it('who stands alone is a community; nobody at all is none', () => {
  expect(measuresOf(['a'], []).byId.get('a')).toEqual({
    degree: 0,
    betweenness: 0,
    pageRank: 1,
    community: 1,
    bridges: [],
  })
  expect(measuresOf([], [])).toEqual({ byId: new Map(), communities: [] })
})
