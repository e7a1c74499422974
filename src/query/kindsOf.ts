import type { Model } from '../model/Model.ts'

/** The kinds that a type stands for: its own, or those of an interface's members. */
export const kindsOf = (model: Model, type: string): string[] =>
  (model.types.get(type)?.members ?? []).flatMap((name) => model.types.get(name)?.kind ?? [])
