import { RelationType } from '../model/vocabularies/RelationType.ts'
import { askedNumber } from '../query/askedNumber.ts'
import { askedText } from '../query/askedText.ts'
import { composedQuestion } from './composedQuestion.ts'
import type { Step } from './walk/expandFrontier.ts'
import { relationIdOf } from './walk/relationIdOf.ts'
import type { Route } from './walk/routesOfLength.ts'
import { searchRoutes } from './walk/searchRoutes.ts'
import { HUB_DEGREE, throughHubs } from './walk/throughHubs.ts'

interface Given {
  readonly from: string
  readonly to: string
  readonly maxHops?: number | null
  readonly relationTypes?: readonly RelationType[] | null
  readonly limit?: number | null
  readonly throughHubs?: number | null
}

/** How two entities hang together: as many statements as hops at most (two at least), and one answers. */
export const paths = composedQuestion<Given>({
  name: 'paths',
  title: { zh: '两个实体之间的路径', en: 'Paths between two entities' },
  description: {
    zh: '连接两个实体的关系链，不论方向，不重复经过：短者在前，同长者先经专属的实体（中间实体关系总数少），再先陈述多者。每一步至多看 5000 条关系，陈述多者优先；更多时所列路径仍成立，但可能还有别的路径',
    en: 'chains of relations from one entity to another, in either direction, no entity twice: the shortest first, of equals those through particular entities (few relations in between), then the most often stated. A step looks at 5,000 relations at most, those most often stated; where there are more, what is listed still holds, and there may be others',
  },
  arguments: {
    from: { type: 'ID', required: true, words: { zh: '一端实体的标识', en: 'the id of one entity' } },
    to: { type: 'ID', required: true, words: { zh: '另一端实体的标识', en: 'the id of the other' } },
    maxHops: {
      type: 'Int',
      default: 4,
      words: { zh: '至多多少步，1 到 6', en: 'at most so many hops, 1 to 6' },
    },
    relationTypes: {
      type: RelationType,
      list: true,
      words: { zh: '只经过这些关系', en: 'only over these relations' },
    },
    limit: {
      type: 'Int',
      default: 5,
      words: { zh: '至多多少条路径，1 到 50', en: 'at most so many paths, 1 to 50' },
    },
    throughHubs,
  },
  reads: 3000,
  answer: { to: 'Path', cardinality: 'list', most: 5 },
  compose: async ({ store }, given) => {
    const asked = {
      from: askedText('from', given.from),
      to: askedText('to', given.to),
      maxHops: askedNumber('maxHops', given.maxHops, { from: 1, to: 6, fallback: 4 }),
      limit: askedNumber('limit', given.limit, { from: 1, to: 50, fallback: 5 }),
      hub: askedNumber('throughHubs', given.throughHubs, { from: 0, to: 1_000, fallback: HUB_DEGREE }),
      types: given.relationTypes,
    }
    const routes = asked.from === asked.to ? [] : await searchRoutes(store, asked)
    return routes.map(pathOf)
  },
})

const pathOf = ({ nodes, hops }: Route): object => ({
  length: hops.length,
  nodes,
  relations: hops.flatMap((relations) => relations.slice(0, 1).map(relationIdOf)),
  hops: hops.map((relations, index) => hopOf(nodes, relations, index)),
})

const hopOf = (nodes: readonly string[], relations: readonly Step[], index: number): object => ({
  from: nodes[index],
  to: nodes[index + 1],
  relations: relations.map(relationIdOf),
})
