import { useState } from 'preact/hooks'
import type { TypedDocumentString } from '../generated/documents.ts'
import type { ListPage } from './ListPage.ts'
import { useAnswer, type Answer } from './useAnswer.ts'

interface Connection<Item> extends ListPage<Item> {
  readonly totalCount: number
}

export interface Pages<Item> {
  readonly items: readonly Item[]
  /** Null until it is told. */
  readonly total: number | null
  /** Reads the next page; null at the end and while one is on its way. */
  readonly more: (() => void) | null
  /** The page that was asked last. */
  readonly answer: Answer<unknown>
}

/**
 * Reads a list page by page; `null` is an empty one. What it lists must stay the same: give its component a key.
 */
export function usePages<Result, Variables extends { readonly after: string | null }, Item>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  connectionOf: (result: Result) => Connection<Item> | null,
): Pages<Item> {
  const [before, setBefore] = useState<readonly Item[]>([])
  const [total, setTotal] = useState<number | null>(null)
  const [after, setAfter] = useState(variables.after)
  const answer = useAnswer(document, { ...variables, after })
  const page = answer.state === 'told' ? connectionOf(answer.data) : undefined
  const items = [...before, ...(page?.nodes ?? [])]
  const next = page?.pageInfo.hasNextPage === true ? page.pageInfo.endCursor : null
  const more = (): void => {
    setBefore(items)
    setTotal(page?.totalCount ?? total)
    setAfter(next)
  }
  return { items, total: page?.totalCount ?? total, more: next === null ? null : more, answer }
}
