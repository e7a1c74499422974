import type { RelationType } from '../../model/vocabularies/RelationType.ts'
import type { GraphStore } from '../../store/GraphStore.ts'
import { statement } from '../../store/statement.ts'
import { textColumn } from '../../store/textColumn.ts'
import { typesOf, type Step } from '../walk/expandFrontier.ts'
import { nodesNear, type Found } from '../walk/nodesNear.ts'
import type { Ends } from '../walk/relationIdOf.ts'
import { relationsAmong } from '../walk/relationsAmong.ts'
import { statedFor } from './statedFor.ts'

/** What a network of research is asked for, its bounds checked. */
export interface Asked {
  readonly place: string | null
  readonly kinds: readonly string[] | null
  readonly types: readonly RelationType[]
  readonly years: readonly number[] | null
  /** Institutions that no such relation joins with anything are shown, too. */
  readonly alone: boolean
  readonly city: boolean
  readonly hops: number
  readonly hub: number
  readonly limit: number
}

export interface ResearchFacts {
  /** The institutions first. */
  readonly nodes: readonly Found[]
  readonly relations: readonly Ends[]
  readonly truncated: boolean
}

/** The institutions (one statement), what they are joined with (one a hop), and the relations between all of them. */
export async function researchFacts(store: GraphStore, asked: Asked): Promise<ResearchFacts> {
  const { kinds, types, years, alone, city, hops, hub, limit } = asked
  const inYears = <Stated extends Ends>(relations: readonly Stated[]): Promise<Stated[]> =>
    years ? statedFor(store, relations, years) : Promise.resolve([...relations])
  const keep = (steps: readonly Step[]): Promise<Step[]> =>
    inYears(steps.filter((step) => city || !step.city))
  const all = await listInstitutions(store, asked)
  const institutions = all.slice(0, limit)
  const near = await nodesNear(store, institutions, { hops, limit, hub, kinds, types, keep })
  const ids = near.nodes.map(({ id }) => id)
  const among = await relationsAmong(store, ids, types, limit)
  const relations = await inYears(among.relations)
  const joined = new Set(relations.flatMap(({ from, to }) => [from, to]))
  return {
    nodes: near.nodes.filter(({ id }) => alone || joined.has(id)),
    relations,
    truncated: all.length > limit || near.truncated || among.truncated,
  }
}

async function listInstitutions(
  store: GraphStore,
  { place, types, limit }: Asked,
): Promise<{ id: string; name: string }[]> {
  if (types.length === 0) return []
  const text = statement('listResearchInstitutions', { TYPES: typesOf(types) })
  const rows = await store.read({ text, parameters: { place, limit: limit + 1 } })
  return rows.map((row) => ({ id: textColumn(row, 'id'), name: textColumn(row, 'name') }))
}
