import { EntityKind } from '../model/vocabularies/EntityKind.ts'
import { RelationType } from '../model/vocabularies/RelationType.ts'
import { askedNumber } from '../query/askedNumber.ts'
import { askedText } from '../query/askedText.ts'
import type { GraphStore } from '../store/GraphStore.ts'
import { statement } from '../store/statement.ts'
import { textColumn } from '../store/textColumn.ts'
import { composedQuestion } from './composedQuestion.ts'
import { expandFrontier, typesOf } from './expandFrontier.ts'
import { HUB_DEGREE, isPassable, throughHubs } from './throughHubs.ts'

interface Given {
  readonly id: string
  readonly hops?: number | null
  readonly kinds?: readonly string[] | null
  readonly relationTypes?: readonly RelationType[] | null
  readonly limit?: number | null
  readonly throughHubs?: number | null
}

/** Rows that one step may bring; a step that has more is truncated. */
const STEP_ROWS = 5_000
/** A picture of so many nodes holds more lines than nodes, but not without bound. */
const RELATIONS_PER_NODE = 4

interface Near {
  readonly nodes: string[]
  readonly truncated: boolean
}

/** What lies round an entity: hop by hop one statement, one for the relations among what was found, one answers. */
export const neighborhood = composedQuestion<Given>({
  name: 'neighborhood',
  title: { zh: '一个实体的周围', en: 'What lies round an entity' },
  description: {
    zh: '从一个实体出发若干步之内的实体及其间关系；过多时保留近者、陈述多者、联系多者，truncated 为真',
    en: 'entities within some hops of one, and the relations between them; of too many the nearest, the most often stated and the best connected are kept, and `truncated` is true',
  },
  example: `query Neighborhood {
  neighborhood(id: "county:hunyuan", hops: 1, limit: 20) {
    truncated
    nodes {
      kind
      name
    }
    relations {
      type
      from {
        name
      }
      to {
        name
      }
    }
  }
}`,
  arguments: {
    id: { type: 'ID', required: true, words: { zh: '实体的标识', en: 'the id of the entity' } },
    hops: { type: 'Int', default: 1, words: { zh: '步数，1 到 3', en: 'how many hops, 1 to 3' } },
    kinds: { type: EntityKind, list: true, words: { zh: '只经过这些种类', en: 'only over these kinds' } },
    relationTypes: {
      type: RelationType,
      list: true,
      words: { zh: '只经过这些关系', en: 'only over these relations' },
    },
    limit: {
      type: 'Int',
      default: 200,
      words: { zh: '至多多少个实体，1 到 500', en: 'at most so many entities, 1 to 500' },
    },
    throughHubs,
  },
  answer: { to: 'Subgraph', cardinality: 'one' },
  compose: async ({ store }, given) => {
    const id = askedText('id', given.id)
    const limit = askedNumber('limit', given.limit, { from: 1, to: 500, fallback: 200 })
    const hops = askedNumber('hops', given.hops, { from: 1, to: 3, fallback: 1 })
    const hub = askedNumber('throughHubs', given.throughHubs, { from: 0, to: 1_000, fallback: HUB_DEGREE })
    const near = await nodesNear(store, id, { ...given, hops, limit, hub })
    const among = await relationsAmong(store, near.nodes, given.relationTypes, limit * RELATIONS_PER_NODE)
    return { ...among, nodes: near.nodes, truncated: near.truncated || among.truncated }
  },
})

async function nodesNear(
  store: GraphStore,
  id: string,
  { hops, limit, hub, kinds, relationTypes }: Given & { hops: number; limit: number; hub: number },
): Promise<Near> {
  const found = new Set([id])
  let frontier = [id]
  for (let hop = 0; hop < hops && frontier.length > 0; hop += 1) {
    const steps = await expandFrontier(store, frontier, { types: relationTypes, kinds, limit: STEP_ROWS })
    const next = new Map(steps.filter(({ other }) => !found.has(other)).map((step) => [step.other, step]))
    const order = [...new Set(steps.map(({ other }) => other))].filter((other) => next.has(other))
    for (const other of order) {
      if (found.size === limit) return { nodes: [...found], truncated: true }
      found.add(other)
    }
    if (steps.length === STEP_ROWS) return { nodes: [...found], truncated: true }
    frontier = [...next.values()].filter((step) => isPassable(step, hub)).map(({ other }) => other)
  }
  return { nodes: [...found], truncated: false }
}

async function relationsAmong(
  store: GraphStore,
  ids: readonly string[],
  types: readonly RelationType[] | null | undefined,
  limit: number,
): Promise<{ relations: string[]; truncated: boolean }> {
  if (types?.length === 0) return { relations: [], truncated: false }
  const text = statement('relationsAmong', { TYPES: typesOf(types) })
  const rows = await store.read({ text, parameters: { ids: [...ids], limit: limit + 1 } })
  const relations = rows.slice(0, limit).map((row) => {
    const [from, type, to] = ['from', 'type', 'to'].map((column) => textColumn(row, column))
    return `relation:${from}/${type}/${to}`
  })
  return { relations, truncated: rows.length > limit }
}
