import type { Model } from '../model/Model.ts'
import type { Fault } from './Fault.ts'
import { kindsOfReference, type Reference } from './kindsOfReference.ts'
import type { Seed, SeedDocument } from './Seed.ts'
import { successorsOf } from './successorsOf.ts'

const references: readonly Reference[] = ['place', 'issuer', 'speaker']

/**
 * Tells what is wrong with the entities that a document names: each must be one of the authority file, or an id that a
 * judgement retired, and of a kind that the model's field may lead to. A place that is an indicator would be a null
 * that no answer may hold.
 */
export function referenceFaults(
  { authorities, judgements }: Pick<Seed, 'authorities' | 'judgements'>,
  model: Model,
): (document: Pick<SeedDocument, Reference>) => Fault[] {
  const successors = successorsOf({ judgements })
  const known = new Set(authorities.map(({ id }) => id))
  const kinds = new Set(model.kinds.map(({ slug }) => slug))
  const faultOf = (reference: Reference, id: string): Fault | undefined => {
    const living = successors.get(id) ?? id
    const kind = living.split(':')[0] ?? ''
    const told = living === id ? id : `${id}, now ${living},`
    if (!kinds.has(kind)) {
      const advice = `begin it with one of ${[...kinds].join(', ')}`
      return { code: 'UNKNOWN_KIND', message: `${reference}: ${told} is of no kind`, advice }
    }
    if (!known.has(living)) {
      const advice =
        'name an entity of the authority file; where its id was changed, let a judgement SAME say so'
      return { code: 'DANGLING_REFERENCE', message: `${reference}: ${told} is no entity`, advice }
    }
    const allowed = kindsOfReference(model, reference)
    if (allowed.includes(kind)) return undefined
    const advice = `name one of ${allowed.join(', ')}`
    return { code: 'WRONG_KIND', message: `${reference}: ${told} is of kind ${kind}`, advice }
  }
  return (document) =>
    references.flatMap((reference) => {
      const id = document[reference]
      return id === undefined ? [] : (faultOf(reference, id) ?? [])
    })
}
