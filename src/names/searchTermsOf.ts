import { nameTerm } from './nameTerm.ts'
import type { NameUnit } from './NameUnit.ts'
import { termsOf } from './termsOf.ts'

/** Everything that the full-text index finds a thing by: the terms of its names and of its kind, each between spaces. */
export const searchTermsOf = (kind: string, names: readonly (readonly NameUnit[])[]): string =>
  ` ${[...new Set([nameTerm.kind(kind), ...names.flatMap(termsOf)])].join(' ')} `
