import type { RefObject } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { hushed } from './hushed.ts'

/** Who only passes over a row does not ask for what it rests on. */
const DWELL_MS = 150

/**
 * The row of an element while the reader points at it, or has come to the element by key; `null` else, and after
 * Escape. A row that slides under a pointer which rests is not pointed at.
 */
export function usePointed(element: RefObject<Element | null>): Element | null {
  const [pointed, setPointed] = useState<Element | null>(null)
  useEffect(() => {
    const place = element.current
    const row = place?.closest('li, tr')
    if (!place || !row) return undefined
    let timer: ReturnType<typeof setTimeout> | undefined
    const come = (): void => {
      timer ??= setTimeout(() => {
        setPointed(row)
      }, DWELL_MS)
    }
    const leave = (): void => {
      clearTimeout(timer)
      timer = undefined
      setPointed(null)
    }
    const point = (event: Event): void => {
      if (event instanceof PointerEvent && event.pointerType === 'mouse') come()
    }
    // A row that moves away takes what shows beside it along: it is placed anew once the row stands.
    const move = (): void => {
      if (timer === undefined) return
      leave()
      if (row.matches(':hover') || place.matches(':focus-within')) come()
    }
    const control = new AbortController()
    const { signal } = control
    row.addEventListener('pointermove', point, { signal })
    row.addEventListener('pointerleave', leave, { signal })
    place.addEventListener('focusin', come, { signal })
    place.addEventListener('focusout', leave, { signal })
    document.addEventListener('scroll', move, { signal, capture: true, passive: true })
    return () => {
      clearTimeout(timer)
      control.abort()
    }
  }, [])
  return hushed.value ? null : pointed
}
