import { Arg, Int } from 'type-graphql'
import type { ApiTypes } from './ApiTypes.ts'
import { describe } from './describe.ts'

/**
 * When and whether a relation must hold, alike for fields that follow one and for filters. Hundreds of fields take them,
 * so the rule is told once, with `RelationCondition`.
 */
export const RELATION_ARGUMENTS = {
  years: { zh: '关系所述年份', en: 'told of one of these years' },
  modality: { zh: '已发生、计划或长期成立', en: 'done, intended or standing' },
} as const

/** Declares `years` and `modality` of a field from parameter `index` on; returns the index of the next. */
export function declareRelationArguments(
  types: ApiTypes,
  prototype: object,
  method: string,
  index: number,
): number {
  const { years, modality } = RELATION_ARGUMENTS
  Arg('years', () => [Int], { nullable: true, description: describe(years) })(prototype, method, index)
  Arg('modality', () => [types.get('Modality')], { nullable: true, description: describe(modality) })(
    prototype,
    method,
    index + 1,
  )
  return index + 2
}
