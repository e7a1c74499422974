import { signal } from '@preact/signals'

/** The page's address: `/` or `/entity/<id>`. */
export const place = signal(window.location.pathname)

window.addEventListener('popstate', () => {
  place.value = window.location.pathname
})

export function go(path: string): void {
  window.history.pushState(null, '', path)
  window.scrollTo(0, 0)
  place.value = path
}

export const entityPath = (id: string): string => `/entity/${encodeURIComponent(id)}`
