import type { Model } from '../model/Model.ts'
import type { Mistake } from './Mistake.ts'
import type { Seed, SeedDocument } from './Seed.ts'
import { successorsOf } from './successorsOf.ts'

/** What a document names beside its text. */
const documentReferences = ['place', 'issuer', 'speaker'] as const

type References = Pick<SeedDocument, (typeof documentReferences)[number]>

/** A mistake without its place. */
export type Fault = Pick<Mistake, 'code' | 'message' | 'advice'>

/**
 * Tells what is wrong with the entities that a document names: each must be one of the authority file, or an id that a
 * judgement retired, and of a kind that the model's field may lead to. A place that is an indicator would be a null
 * that no answer may hold.
 */
export function referenceFaults(
  { authorities, judgements }: Pick<Seed, 'authorities' | 'judgements'>,
  model: Model,
): (document: References) => Fault[] {
  const successors = successorsOf({ judgements })
  const known = new Set(authorities.map(({ id }) => id))
  const kinds = new Map(model.kinds.map((kind) => [kind.slug, kind]))
  const slugs = [...kinds.keys()].join(', ')
  return (document) =>
    documentReferences.flatMap((key): Fault[] => {
      const id = document[key]
      if (id === undefined) return []
      const living = successors.get(id) ?? id
      const kind = kinds.get(living.split(':')[0] ?? '')
      if (!kind) {
        return [
          {
            code: 'UNKNOWN_KIND',
            message: `${key}: ${id} is of no kind`,
            advice: `begin it with one of ${slugs}`,
          },
        ]
      }
      if (!known.has(living)) {
        const advice = 'name one of the authority file, by its id'
        return [{ code: 'DANGLING_REFERENCE', message: `${key}: ${id} is no entity`, advice }]
      }
      const members = membersOf(model, key)
      if (members.includes(kind.name)) return []
      const allowed = members.flatMap((name) => model.types.get(name)?.slug ?? []).join(', ')
      return [
        {
          code: 'WRONG_KIND',
          message: `${key}: ${id} is of kind ${kind.slug}`,
          advice: `name one of ${allowed}`,
        },
      ]
    })
}

/** The kinds that a document's field may lead to. */
function membersOf(model: Model, key: string): readonly string[] {
  const field = model.types.get('Document')?.fields.get(key)
  return field?.sort === 'relation' ? field.members : []
}
