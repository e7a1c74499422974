import { ask } from '../ask.ts'
import type { TypedDocumentString } from '../generated/documents.ts'
import type { ListPage } from './ListPage.ts'
import { useAsked, type Answer } from './useAnswer.ts'

interface Asked {
  readonly after?: string | null | undefined
}

/** Every item of a list, read page after page; `null` is an empty one. `null` for variables asks nothing yet. */
export function useEvery<Result, Variables extends Asked, Item>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables | null,
  pageOf: (result: Result) => ListPage<Item> | null,
): Answer<readonly Item[]> {
  const key = variables === null ? null : `${document.toString()} ${JSON.stringify(variables)}`
  return useAsked(key, async (signal) => {
    const items: Item[] = []
    let after: string | null = null
    for (;;) {
      const page = pageOf(await ask(document, { ...(variables as Variables), after }, signal))
      items.push(...(page?.nodes ?? []))
      if (page?.pageInfo.hasNextPage !== true) return items
      after = page.pageInfo.endCursor
    }
  })
}
