import { RelationType } from '../../model/vocabularies/RelationType.ts'

/** To lie in the same place, or to hold the same honour, is not to work together. */
const BESIDE: readonly string[] = ['LOCATED_IN', 'AWARDED'] satisfies RelationType[]

/** The relations that count as working with somebody, on something or in a field. */
export const workingTypes = Object.keys(RelationType.values).filter(
  (type) => !BESIDE.includes(type),
) as RelationType[]
