import { GraphDraft } from '../src/graph/GraphDraft.ts'
import type { Graph } from '../src/graph/Graph.ts'
import { declaredModel } from '../src/model/declaredModel.ts'
import { ProjectStage } from '../src/model/vocabularies/ProjectStage.ts'
import { searchTermsOf } from '../src/names/searchTermsOf.ts'
import { unitsOf } from '../src/names/unitsOf.ts'
import { writeForm } from '../src/names/writeForm.ts'

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
function seededRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const counts = {
  Project: 12_000,
  Enterprise: 5_000,
  Industry: 500,
  Policy: 1_500,
  County: 40,
  Product: 960,
} as const

/** An invented city of 20,000 entities and 60,000 relations. */
export function syntheticGraph(): Graph {
  const random = seededRandom(20_000)
  const draft = new GraphDraft(declaredModel)
  const ids: Record<string, string[]> = {}
  for (const [name, count] of Object.entries(counts)) {
    const type = declaredModel.types.get(name)
    ids[name] = Array.from({ length: count }, (_, index) => {
      const id = `${type?.slug ?? name}:${index}`
      const label = `${name} ${String(index).padStart(5, '0')}`
      const status = Object.keys(ProjectStage.values)[Math.floor(random() * 8)]
      draft.node(
        'Entity',
        id,
        {
          kind: type?.kind,
          name: label,
          names: [label],
          foldedNames: [label.toLowerCase()],
          sortKey: label,
          terms: searchTermsOf(type?.kind ?? '', [unitsOf(label)]),
          forms: [writeForm(unitsOf(label))],
          weight: 1,
          ...(name === 'Project' && { status }),
          ...(name === 'Industry' && { level: 'SECTOR' }),
        },
        [name, ...(type?.interfaces.filter((one) => one !== 'Entity' && one !== 'Node') ?? [])],
      )
      return id
    })
  }
  const pick = (name: keyof typeof counts): string => ids[name]?.[Math.floor(random() * counts[name])] ?? ''
  for (const project of ids.Project ?? []) {
    draft.edge(project, 'LOCATED_IN', pick('County'))
    draft.edge(project, 'IN_INDUSTRY', pick('Industry'))
    draft.edge(project, 'BUILT_BY', pick('Enterprise'))
    draft.edge(project, 'SUPPORTED_BY_POLICY', pick('Policy'))
  }
  for (const enterprise of ids.Enterprise ?? []) {
    draft.edge(enterprise, 'IN_INDUSTRY', pick('Industry'))
    draft.edge(enterprise, 'PRODUCES', pick('Product'))
  }
  for (const [index, industry] of (ids.Industry ?? []).entries()) {
    if (index > 0) draft.edge(industry, 'PART_OF', ids.Industry?.[Math.floor(index / 5)] ?? industry)
  }
  for (let index = 0; index < 1_501; index += 1) draft.edge(pick('Enterprise'), 'IMPLEMENTS', pick('Policy'))
  return draft.finish()
}
