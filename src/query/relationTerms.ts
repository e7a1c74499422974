/** Given as arguments of a field that follows a relation, or as `relation` in a filter. */
type Given = Readonly<Record<string, unknown>> | null | undefined

/** What holds at any time has no year: it answers only where it is named. */
const TIMED = ['DONE', 'INTENDED']

/**
 * Which terms of an edge (see `relationTermsOf`) fit `years` and `modality`, both of which must hold of one statement;
 * undefined where neither is given.
 *
 * @example relationTerms({ years: [2024] }) // ['DONE 2024', 'INTENDED 2024']
 * @example relationTerms({ years: [2024], modality: ['DONE', 'STANDING'] }) // ['DONE 2024', 'STANDING']
 */
export function relationTerms(given: Given): readonly string[] | undefined {
  const modality = given?.modality as readonly string[] | null | undefined
  const years = given?.years as readonly number[] | null | undefined
  if (!years) return modality ?? undefined
  return (modality ?? TIMED).flatMap((one) =>
    TIMED.includes(one) ? years.map((year) => `${one} ${year}`) : [one],
  )
}
