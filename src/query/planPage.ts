import type Cypher from '@neo4j/cypher-builder'
import { collectFields, type FieldGroup } from './collectFields.ts'
import type { Planning, Raw } from './Plan.ts'
import { selectionSetsOf } from './selectionSetsOf.ts'
import { Shaped } from './Shaped.ts'

/** One field of an edge: what it asks for, and how a row tells it. */
export interface Part {
  readonly calls: readonly Cypher.Clause[]
  readonly read: (row: Raw) => unknown
}

/** What the store gave for a page; `rows` may hold one more than `size`. */
export interface Page {
  readonly rows: readonly Raw[]
  readonly total: number
  readonly size: number
  readonly hasPrevious: boolean
  readonly cursorOf: (row: Raw) => string
}

export interface PagePlan {
  readonly wantsRows: boolean
  readonly wantsTotal: boolean
  /** Some edge's `cursor` or the `pageInfo` is asked for, so rows must bring their place. */
  readonly wantsCursors: boolean
  readonly calls: readonly Cypher.Clause[]
  readonly shape: (page: Page) => Shaped
}

interface Listed {
  readonly group: FieldGroup
  readonly parts: readonly (readonly [key: string, part: Part | undefined])[]
  readonly cursors: boolean
}

/**
 * Plans the selection of a `<name>Connection`. `partOf` plans the fields of its edges except `cursor`; each key of
 * each `edges` and `nodes` is planned by itself, because aliases may ask for different things.
 */
export function planPage(
  planning: Planning,
  name: string,
  group: FieldGroup,
  partOf: (field: FieldGroup) => Part,
): PagePlan {
  const asked = collectFields(planning, selectionSetsOf(group), [`${name}Connection`])
  const listed = asked
    .filter((one) => one.name === 'edges' || one.name === 'nodes')
    .map((one): Listed => {
      if (one.name === 'nodes') {
        return { group: one, parts: [[one.key, partOf({ ...one, name: 'node' })]], cursors: false }
      }
      const fields = collectFields(planning, selectionSetsOf(one), [`${name}Edge`])
      const cursors = fields.some((field) => field.name === 'cursor')
      const parts = fields
        .filter((field) => field.name !== '__typename')
        .map((field) => [field.key, field.name === 'cursor' ? undefined : partOf(field)] as const)
      return { group: one, parts, cursors }
    })
  return {
    wantsRows: asked.some((one) => ['edges', 'nodes', 'pageInfo'].includes(one.name)),
    wantsTotal: asked.some((one) => one.name === 'totalCount'),
    wantsCursors: asked.some((one) => one.name === 'pageInfo') || listed.some((one) => one.cursors),
    calls: listed.flatMap((one) => one.parts.flatMap(([, part]) => part?.calls ?? [])),
    shape: (page) => {
      const shown = page.rows.slice(0, page.size)
      const read = (one: FieldGroup): unknown => {
        if (one.name === 'totalCount') return page.total
        if (one.name === 'pageInfo') return pageInfo(planning, one, shown, page)
        const list = listed.find((candidate) => candidate.group === one)
        return list && shown.map((row) => readRow(name, list, row, page))
      }
      return new Shaped(
        `${name}Connection`,
        asked.map((one) => [one.key, read(one)]),
      )
    },
  }
}

const readRow = (name: string, list: Listed, row: Raw, page: Page): unknown => {
  const [first] = list.parts
  if (list.group.name === 'nodes') return first?.[1]?.read(row)
  return new Shaped(
    `${name}Edge`,
    list.parts.map(([key, part]) => [key, part ? part.read(row) : page.cursorOf(row)]),
  )
}

function pageInfo(planning: Planning, group: FieldGroup, shown: readonly Raw[], page: Page): Shaped {
  const first = shown[0]
  const last = shown.at(-1)
  const values = new Map<string, unknown>([
    ['hasNextPage', page.rows.length > page.size],
    ['hasPreviousPage', page.hasPrevious],
    ['startCursor', first ? page.cursorOf(first) : null],
    ['endCursor', last ? page.cursorOf(last) : null],
  ])
  const asked = collectFields(planning, selectionSetsOf(group), ['PageInfo'])
  return new Shaped(
    'PageInfo',
    asked.map(({ key, name }) => [key, values.get(name)]),
  )
}
