import { batch, signal } from '@preact/signals'

/** The page's address without its query: `/`, `/entity/<id>`, `/graph`. */
export const place = signal(window.location.pathname)

/** The query of the page's address, with its `?`. */
export const search = signal(window.location.search)

const read = (): void => {
  batch(() => {
    place.value = window.location.pathname
    search.value = window.location.search
  })
}

window.addEventListener('popstate', read)

export function go(path: string): void {
  window.history.pushState(null, '', path)
  window.scrollTo(0, 0)
  read()
}

export const entityPath = (id: string): string => `/entity/${encodeURIComponent(id)}`
