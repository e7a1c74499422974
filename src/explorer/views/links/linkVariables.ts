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

function filterOf(text: string): Required<PolicyLinksQueryVariables>['filter'] {
  if (text === '') return null
  const named = { some: { anyName: { matches: text } } }
  return { OR: [{ policy: named }, { project: named }] }
}
