import { EntityKind } from '../model/vocabularies/EntityKind.ts'
import { RelationType } from '../model/vocabularies/RelationType.ts'
import { askedNumber } from '../query/askedNumber.ts'
import { askedText } from '../query/askedText.ts'
import { composedQuestion } from './composedQuestion.ts'
import { nodesRound } from './walk/nodesRound.ts'
import { relationIdOf } from './walk/relationIdOf.ts'
import { relationsAmong } from './walk/relationsAmong.ts'
import { HUB_DEGREE, throughHubs } from './walk/throughHubs.ts'

interface Given {
  readonly id: string
  readonly hops?: number | null
  readonly kinds?: readonly string[] | null
  readonly relationTypes?: readonly RelationType[] | null
  readonly limit?: number | null
  readonly throughHubs?: number | null
}

/** What lies round an entity: hop by hop one statement, one for the relations among what was found, one answers. */
export const neighborhood = composedQuestion<Given>({
  name: 'neighborhood',
  title: { zh: '一个实体的周围', en: 'What lies round an entity' },
  description: {
    zh: '从一个实体出发若干步之内的实体及其间关系；过多时先留近者，再留与近者一并陈述多者，再留联系多者，truncated 为真',
    en: 'entities within some hops of one, and the relations between them; of too many the nearest are kept, then those most often stated together with nearer ones, then the best connected, and `truncated` is true',
  },
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
  reads: 3000,
  answer: { to: 'Subgraph', cardinality: 'one' },
  compose: async ({ store }, given) => {
    const id = askedText('id', given.id)
    const limit = askedNumber('limit', given.limit, { from: 1, to: 500, fallback: 200 })
    const hops = askedNumber('hops', given.hops, { from: 1, to: 3, fallback: 1 })
    const hub = askedNumber('throughHubs', given.throughHubs, { from: 0, to: 1_000, fallback: HUB_DEGREE })
    const { kinds, relationTypes: types } = given
    const near = await nodesRound(store, id, { hops, limit, hub, kinds, types })
    const nodes = near.nodes.map((node) => node.id)
    const { relations, truncated } = await relationsAmong(store, nodes, types, limit)
    return { nodes, relations: relations.map(relationIdOf), truncated: near.truncated || truncated }
  },
})
