import type { PolicyLinksQueryVariables } from '../../generated/documents.ts'
import { levelsOf, type Chosen } from './chosen.ts'

/** What the API is asked for, so that its answer is what is shown. */
export const linkVariables = ({
  basis,
  minScore,
  aims,
  text,
}: Chosen): Required<PolicyLinksQueryVariables> => ({
  basis,
  minScore,
  levels: levelsOf({ aims }),
  filter: filterOf(text.trim()),
  after: null,
})

/** The API tells large letters from small ones; who types mostly does not. */
function filterOf(text: string): Required<PolicyLinksQueryVariables>['filter'] {
  if (text === '') return null
  const spellings = [...new Set([text, text.toUpperCase(), text.toLowerCase()])]
  return {
    OR: spellings.flatMap((contains) => [
      { policy: { some: { name: { contains } } } },
      { project: { some: { name: { contains } } } },
    ]),
  }
}
