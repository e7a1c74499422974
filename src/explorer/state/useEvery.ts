import { ask } from '../ask.ts'
import type { TypedDocumentString } from '../generated/documents.ts'
import type { ListPage } from './ListPage.ts'
import { useAsked, type Answer } from './useAnswer.ts'

interface Asked {
  readonly after?: string | null | undefined
}

/** Every item of a list, read page after page; `null` is an empty one. */
export function useEvery<Result, Variables extends Asked, Item>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  pageOf: (result: Result) => ListPage<Item> | null,
): Answer<readonly Item[]> {
  return useAsked(`${document.toString()} ${JSON.stringify(variables)}`, async (signal) => {
    const items: Item[] = []
    let after: string | null = null
    for (;;) {
      const page = pageOf(await ask(document, { ...variables, after }, signal))
      items.push(...(page?.nodes ?? []))
      if (page?.pageInfo.hasNextPage !== true) return items
      after = page.pageInfo.endCursor
    }
  })
}
