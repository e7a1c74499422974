import type { PolicyLinksQueryVariables } from '../../generated/documents.ts'
import type { Chosen } from './chosen.ts'

/** What the API is asked for, so that its answer is what is shown. */
export const linkVariables = ({ basis, minScore }: Chosen): Required<PolicyLinksQueryVariables> => ({
  basis,
  minScore,
  after: null,
})
