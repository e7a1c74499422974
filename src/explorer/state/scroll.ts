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

/** By the name of a list that scrolls by itself: its first row in sight. */
type Rows = Readonly<Record<string, number>>

interface Kept {
  readonly top: number
  readonly rows?: Rows
}

export const scrolledTo = (top: number, rows: Rows = {}): Kept => ({ top, rows })

/** Keeps how far the reader scrolled, the page and lists in it, with the entry of the history that is shown. */
export function keepScroll(): void {
  window.clearTimeout(pause)
  if (!restoring.signal.aborted) return
  const lists = document.querySelectorAll<HTMLElement>('[data-first-row]')
  const rows = [...lists].map(({ ariaLabel, dataset }) => [ariaLabel, Number(dataset['firstRow'])])
  window.history.replaceState(scrolledTo(window.scrollY, Object.fromEntries(rows) as Rows), '')
}

/** The row that a list began with when this entry of the history was left. */
export const keptRow = (list: string): number => keptIn(window.history.state)?.rows?.[list] ?? 0

/** Leads the page to where the reader was when this entry of the history was left. */
export function restoreScroll(): void {
  window.clearTimeout(pause)
  restoring.abort()
  const kept = keptIn(window.history.state)
  if (!kept) return
  const { top } = kept
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

/** Nobody else writes there. */
const keptIn = (state: unknown): Kept | null => state as Kept | null

window.addEventListener(
  'scroll',
  () => {
    window.clearTimeout(pause)
    pause = window.setTimeout(keepScroll, PAUSE_MS)
  },
  { capture: true },
)
window.addEventListener('pagehide', keepScroll)
