import type { Model } from '../model/Model.ts'

/** What a document names beside its text. */
export type Reference = 'place' | 'issuer' | 'speaker'

/** The kinds that it may be of, by what stands before the colon of their ids: what the field of the model leads to. */
export function kindsOfReference(model: Model, reference: Reference): string[] {
  const field = model.types.get('Document')?.fields.get(reference)
  const members = field?.sort === 'relation' ? field.members : []
  return members.flatMap((name) => model.types.get(name)?.slug ?? [])
}
