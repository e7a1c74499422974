import type { Model } from '../model/Model.ts'
import { compareText } from '../text/compareText.ts'
import { anchorOf } from './anchorOf.ts'

/** Every label that ids are unique under, sorted. */
export const anchorsOf = (model: Model): string[] =>
  [...new Set([...model.types.values()].filter((type) => type.stored).map(anchorOf))].sort(compareText)
