/*
 * The browser itself restores a scroll position before the answer is there, when the page is short yet. So it is kept
 * with each entry of the history, and the page is led back to it for as long as it grows; answers need not be cached.
 */
window.history.scrollRestoration = 'manual'

const PAUSE_MS = 100
const PATIENCE_MS = 5_000

/** What only the reader does: from then on they scroll themselves. */
const ACTS = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const

let pause: number | undefined
let restoring = new AbortController()
restoring.abort()

export const scrolledTo = (top: number): { readonly top: number } => ({ top })

/** Keeps how far the reader scrolled with the entry of the history that is shown. */
export function keepScroll(): void {
  window.clearTimeout(pause)
  if (restoring.signal.aborted) window.history.replaceState(scrolledTo(window.scrollY), '')
}

/** Leads the page to where the reader was when this entry of the history was left. */
export function restoreScroll(): void {
  window.clearTimeout(pause)
  restoring.abort()
  const top = topOf(window.history.state)
  if (top === null) return
  restoring = new AbortController()
  const { signal } = restoring
  const end = (): void => {
    restoring.abort()
  }
  const lead = (): void => {
    window.scrollTo({ top, behavior: 'instant' })
  }
  const growth = new ResizeObserver(lead)
  growth.observe(document.body)
  // A view that scrolls to what its address names does so only for who comes there anew.
  window.addEventListener('scroll', lead, { signal })
  for (const act of ACTS) window.addEventListener(act, end, { capture: true, passive: true, signal })
  const patience = window.setTimeout(end, PATIENCE_MS)
  signal.addEventListener('abort', () => {
    growth.disconnect()
    window.clearTimeout(patience)
  })
}

/** Another place is shown, from its beginning. */
export function scrollToTop(): void {
  restoring.abort()
  window.scrollTo({ top: 0, behavior: 'instant' })
}

const topOf = (state: unknown): number | null =>
  typeof state === 'object' && state !== null && 'top' in state && typeof state.top === 'number'
    ? state.top
    : null

window.addEventListener('scroll', () => {
  window.clearTimeout(pause)
  pause = window.setTimeout(keepScroll, PAUSE_MS)
})
window.addEventListener('pagehide', keepScroll)
