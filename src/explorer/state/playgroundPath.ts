import { toBrowser } from './basePath.ts'
import { language } from './language.ts'

/** Where the playground opens with a question that it offers, or with a document of the page, in one's language. */
export const playgroundPath = (
  asked: { readonly question: string } | { readonly document: string; readonly variables: string },
): string => toBrowser(`/playground?${new URLSearchParams({ lang: language.value, ...asked }).toString()}`)
