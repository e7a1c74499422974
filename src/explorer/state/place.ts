import { batch, signal } from '@preact/signals'
import type { EvidenceFragment } from '../generated/documents.ts'
import { fromBrowser, toBrowser } from './basePath.ts'
import { keepScroll, restoreScroll, scrolledTo, scrollToTop } from './scroll.ts'

/** A slash at the end leads to the same view. */
const pathname = (): string => fromBrowser(window.location.pathname).replace(/(.)\/$/, '$1')

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

window.addEventListener('popstate', () => {
  read()
  restoreScroll()
})
// Loaded anew, or come back to from another site.
restoreScroll()

/** Leads to an address: a new entry of the history. */
export function go(path: string): void {
  const before = place.value
  keepScroll()
  window.history.pushState(scrolledTo(window.scrollY), '', toBrowser(path))
  read()
  // Another choice within a view leaves the reader where they are.
  if (place.value === before) return
  scrollToTop()
  // Who reads by ear or by key begins with the new view, not where the old link was.
  document.getElementById('content')?.focus({ preventScroll: true })
}

/** Tells in the address what is shown, with no entry of its own: Back leads to what was before it. */
export function replace(path: string): void {
  window.history.replaceState(window.history.state, '', toBrowser(path))
  read()
}

export const entityPath = (id: string): string => `/entity/${encodeURIComponent(id)}`

/** A document, opened at an offset of its text. */
export const documentPath = (id: string, at?: number): string =>
  `/document/${encodeURIComponent(id)}${at === undefined ? '' : `?at=${at}`}`

/** A document, opened at a piece of evidence. */
export const evidencePath = ({ id, start, document }: EvidenceFragment): string =>
  `${documentPath(document.id, start)}&evidence=${encodeURIComponent(id)}`

/** All entities of a kind, or those with a part in their names. */
export const entitiesPath = (kind: string, part = ''): string =>
  `/entities?${new URLSearchParams({ kind, ...(part !== '' && { q: part }) }).toString()}`
