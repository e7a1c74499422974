import { batch, signal } from '@preact/signals'

/** A slash at the end leads to the same view. */
const pathname = (): string => window.location.pathname.replace(/(.)\/$/, '$1')

/** The page's address without its query: `/`, `/entity/<id>`, `/document/<id>` or that of another view. */
export const place = signal(pathname())

/** The query of the page's address, with its `?`. */
export const search = signal(window.location.search)

const read = (): void => {
  batch(() => {
    place.value = pathname()
    search.value = window.location.search
  })
}

window.addEventListener('popstate', read)

export function go(path: string): void {
  const before = place.value
  window.history.pushState(null, '', path)
  read()
  // Another choice within a view leaves the reader where they are.
  if (place.value === before) return
  window.scrollTo(0, 0)
  // Who reads by ear or by key begins with the new view, not where the old link was.
  document.getElementById('content')?.focus({ preventScroll: true })
}

export const entityPath = (id: string): string => `/entity/${encodeURIComponent(id)}`

/** A document, opened at an offset of its text. */
export const documentPath = (id: string, at?: number): string =>
  `/document/${encodeURIComponent(id)}${at === undefined ? '' : `?at=${at}`}`

export const entitiesPath = (kind: string): string => `/entities?kind=${kind}`
