import type { Model } from '../model/Model.ts'

/** Whether an id is one of a type's, an interface's members included: what begins it tells its kind. */
export function isA(model: Model, id: string, type: string): boolean {
  const members = model.types.get(type)?.members ?? []
  return members.some((name) => id.startsWith(`${model.types.get(name)?.slug ?? ''}:`))
}
