import { Modality } from './vocabularies/Modality.ts'

/** Of several modalities that which the reader may rely on: DONE before STANDING before INTENDED, the vocabulary's order. */
export const strongestModality = (given: Iterable<Modality>): Modality => {
  const all = new Set(given)
  const strongest = (Object.keys(Modality.values) as Modality[]).find((modality) => all.has(modality))
  if (!strongest) throw new Error('no modality is given')
  return strongest
}
