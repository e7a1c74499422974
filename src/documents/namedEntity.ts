import type { Model } from '../model/Model.ts'
import type { Fault } from '../statements/Fault.ts'
import { kindsOfReference, type Reference } from '../statements/kindsOfReference.ts'
import type { Authority } from '../statements/Seed.ts'

/**
 * The id of what a list of documents names as place, issuer or speaker: an id of the authority file, else the one
 * entity of that name, else of that alias. Of things of one name those count whose kind the field allows.
 */
export function namedEntity(
  authorities: readonly Authority[],
  model: Model,
  reference: Reference,
  given: string,
): string | Fault {
  if (authorities.some(({ id }) => id === given)) return given
  const named = authorities.filter(({ name }) => name === given)
  const called = authorities.filter(({ aliases }) => aliases.some(({ name }) => name === given))
  const kinds = kindsOfReference(model, reference)
  const fits = ({ id }: Authority): boolean => kinds.includes(id.split(':')[0] ?? '')
  const found = [named.filter(fits), called.filter(fits), named, called].find((some) => some.length > 0) ?? []
  const [only, ...others] = found
  if (only && others.length === 0) return only.id
  if (only) {
    const ids = found.map(({ id }) => id).join(', ')
    return { code: 'AMBIGUOUS_NAME', message: `${reference}: ${given} may be ${ids}`, advice: 'give the id' }
  }
  if (given.includes(':')) return given
  const advice = 'name one of the authority file, by id or name'
  return { code: 'DANGLING_REFERENCE', message: `${reference}: ${given} is no entity`, advice }
}
