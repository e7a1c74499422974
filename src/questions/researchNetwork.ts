import { askedNumber } from '../query/askedNumber.ts'
import { idOrName } from '../query/idOrName.ts'
import { composedQuestion } from './composedQuestion.ts'
import { networkPicture } from './network/networkPicture.ts'
import type { Asking } from './Question.ts'
import { LINES_PER_NODE } from './walk/relationsAmong.ts'
import { researchArguments, type ResearchGiven } from './network/researchArguments.ts'
import { researchFacts, type Asked, type ResearchFacts } from './network/researchFacts.ts'
import { researchLinks } from './network/researchLinks.ts'
import { HUB_DEGREE } from './walk/throughHubs.ts'
import { workingTypes } from './network/workingTypes.ts'

/** Institutions, what they work with, and how the network hangs together: one statement lists, one a hop, one joins. */
export const researchNetwork = composedQuestion<ResearchGiven>({
  name: 'researchNetwork',
  title: { zh: '科研合作网络', en: 'The network of research' },
  description: {
    zh: '科研机构（高校、院所、实验室、创新平台、孵化器，以实体种类为准；园区、公共服务平台等其他种类只作为合作者出现）与企业、项目、产业、政策和政府的联系，以及所示实体之间的关系；在所示网络（无向简单图）上计算度、介数、PageRank 和社群（Louvain，随机数固定，结果可重复）。有种类、关系或年份条件时，只列有关系的机构。过多时保留科研机构、近者、陈述多者、联系多者，truncated 为真',
    en: 'research institutions (universities, institutes, laboratories, innovation platforms, incubators: the kind decides; parks, public platforms and the like are shown as partners only) with the firms, projects, industries, policies and governments that they are joined with, and the relations between all that is shown; degree, betweenness, PageRank and communities (Louvain, seeded, the same each time) are those of the network shown, as a simple undirected graph. Where kinds, relations or years are asked, institutions without a relation are left out. Of too many the institutions, the nearest, the most often stated and the best connected are kept, and `truncated` is true',
  },
  arguments: researchArguments,
  reads: 4000,
  answer: { to: 'ResearchNetwork', cardinality: 'one' },
  compose: async (asking, given) => {
    const asked = askedOf(given)
    const place = await placeOf(asking, given.place)
    const facts = place === undefined ? nothing : await researchFacts(asking.store, { ...asked, place })
    return given.projection === true ? projected(facts, asked) : whole(facts)
  },
})

/** An unknown place has no institutions. */
const nothing: ResearchFacts = { nodes: [], relations: [], truncated: false }

const placeOf = async (
  asking: Asking,
  place: string | null | undefined,
): Promise<string | null | undefined> =>
  place === null || place === undefined ? null : idOrName(asking, 'place', place, 'Location')

function askedOf(given: ResearchGiven): Omit<Asked, 'place'> {
  const { kinds = null, relationTypes, years = null } = given
  return {
    kinds,
    types: relationTypes ?? workingTypes,
    years: years && years.map((year) => askedNumber('years', year, { from: 1, to: 9999, fallback: 1 })),
    alone: kinds === null && years === null && (relationTypes ?? null) === null,
    city: given.city === true,
    hops: askedNumber('hops', given.hops, { from: 1, to: 2, fallback: 1 }),
    hub: askedNumber('throughHubs', given.throughHubs, { from: 0, to: 1_000, fallback: HUB_DEGREE }),
    limit: askedNumber('limit', given.limit, { from: 1, to: 500, fallback: 200 }),
  }
}

const whole = (facts: ResearchFacts): object =>
  networkPicture(
    facts,
    facts.relations.map(({ from, to }) => ({ a: from, b: to, weight: 1 })),
  )

function projected(facts: ResearchFacts, { hops, limit }: Pick<Asked, 'hops' | 'limit'>): object {
  const all = researchLinks(facts, hops)
  const links = all.slice(0, limit * LINES_PER_NODE)
  const nodes = facts.nodes.filter(({ distance }) => distance === 0)
  const shown = new Set(nodes.map(({ id }) => id))
  const relations = facts.relations.filter(({ from, to }) => shown.has(from) && shown.has(to))
  const truncated = facts.truncated || links.length < all.length
  return networkPicture({ nodes, relations, truncated }, links, links)
}
