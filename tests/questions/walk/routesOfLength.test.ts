import { assert, constantFrom, integer, property, record, uniqueArray } from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Step } from '../../../src/questions/walk/expandFrontier.ts'
import { joinSteps, type SeenGraph } from '../../../src/questions/walk/joinSteps.ts'
import { routesOfLength } from '../../../src/questions/walk/routesOfLength.ts'

const HUB = 9

const relation = (from: string, to: string, degree = 2, statements = 1): Step[] => {
  const step = { type: 'PART_OF', from, to, statements, city: false } as const
  return [
    { ...step, at: from, other: to, name: to, degree },
    { ...step, at: to, other: from, name: from, degree },
  ]
}

/** Every way without repetition, found by trying everything. */
function everyRoute(graph: SeenGraph, nodes: readonly string[], to: string, length: number): string[][] {
  const last = nodes.at(-1) ?? ''
  if (last === to) return nodes.length === length + 1 ? [[...nodes]] : []
  if (nodes.length > length || (nodes.length > 1 && !graph.passable.has(last))) return []
  const others = [...(graph.hops.get(last)?.keys() ?? [])].filter((other) => !nodes.includes(other))
  return others.flatMap((other) => everyRoute(graph, [...nodes, other], to, length))
}

const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g']
const edges = uniqueArray(
  record({
    from: constantFrom(...names),
    to: constantFrom(...names),
    statements: integer({ min: 1, max: 3 }),
  }),
  { maxLength: 18, selector: ({ from, to }) => `${from} ${to}` },
)
/** What an entity has of relations depends on the entity alone; g has too many to be gone through. */
const degreeOf = (name: string): number => (name === 'g' ? HUB + 1 : 1 + (names.indexOf(name) % 3))

describe('routesOfLength', () => {
  it('finds in any small graph what trying everything finds, the most particular first', () => {
    assert(
      property(edges, integer({ min: 1, max: 6 }), integer({ min: 1, max: 5 }), (drawn, length, limit) => {
        const steps = drawn
          .filter(({ from, to }) => from !== to)
          .flatMap(({ from, to, statements }) => relation(from, to, 0, statements))
          .map((step) => ({ ...step, degree: degreeOf(step.other) }))
        const graph = joinSteps(steps, HUB)
        const found = routesOfLength(graph, { from: 'a', to: 'b' }, length, limit)
        const every = everyRoute(graph, ['a'], 'b', length).map((nodes) => {
          const degrees = nodes.slice(1, -1).reduce((sum, name) => sum + degreeOf(name), 0)
          const statements = nodes.slice(1).reduce((sum, to, index) => {
            const parallel = graph.hops.get(nodes[index] ?? '')?.get(to) ?? []
            return sum + Math.max(...parallel.map((step) => step.statements))
          }, 0)
          return { degrees, statements, way: nodes.join(' ') }
        })
        const order = ({ degrees, statements, way }: (typeof every)[number]): string =>
          `${String(degrees).padStart(3, '0')} ${99 - statements} ${way}`
        const best = every.sort((one, two) => (order(one) < order(two) ? -1 : 1)).slice(0, limit)
        expect(found.map(({ nodes }) => nodes.join(' '))).toEqual(best.map(({ way }) => way))
      }),
      { seed: 7, numRuns: 500 },
    )
  })
  it('parallel relations make one route: most statements first, then by the order of the types', () => {
    const [step] = relation('a', 'b')
    if (!step) throw new Error('no step')
    const steps: Step[] = [
      { ...step, type: 'HOSTS', from: 'b', to: 'a' },
      { ...step, type: 'LOCATED_IN' },
      { ...step, type: 'OPERATED_BY', statements: 2 },
    ]
    const [route, ...others] = routesOfLength(joinSteps(steps, HUB), { from: 'a', to: 'b' }, 1, 5)
    expect(others).toEqual([])
    expect(route?.hops.map((hop) => hop.map(({ type }) => type))).toEqual([
      ['OPERATED_BY', 'LOCATED_IN', 'HOSTS'],
    ])
    expect(route?.statements).toBe(2)
  })
  it('ends where everything is joined with everything', () => {
    const many = Array.from({ length: 60 }, (_, index) => `n${index}`)
    const steps = many.flatMap((from, index) => many.slice(index + 1).flatMap((to) => relation(from, to)))
    expect(routesOfLength(joinSteps(steps, HUB), { from: 'n0', to: 'n1' }, 6, 50)).toHaveLength(50)
  })
})
