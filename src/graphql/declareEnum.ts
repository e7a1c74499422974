import { registerEnumType } from 'type-graphql'
import type { Vocabulary } from '../model/vocabulary.ts'
import type { ApiTypes } from './ApiTypes.ts'
import { describe } from './describe.ts'

/** Declares a vocabulary as an enum, once. */
export function declareEnum(types: ApiTypes, vocabulary: Vocabulary): void {
  if (types.has(vocabulary.name)) return
  const values = Object.fromEntries(Object.keys(vocabulary.values).map((value) => [value, value]))
  registerEnumType(values, {
    name: vocabulary.name,
    description: describe(vocabulary.words),
    valuesConfig: Object.fromEntries(
      Object.entries(vocabulary.values).map(([value, words]) => [value, { description: describe(words) }]),
    ),
  })
  types.add(vocabulary.name, values)
}
