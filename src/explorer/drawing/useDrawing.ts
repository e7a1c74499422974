import type { RefObject } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Drawing, Handling } from './Drawing.ts'

interface Drawn {
  readonly drawing: Drawing | null
  /** `unloaded`: what it is drawn with did not arrive; `undrawn`: the browser cannot draw with it. */
  readonly failure: 'unloaded' | 'undrawn' | null
  /** Loads again what did not arrive. */
  readonly again: () => void
}

/** A drawing within a container for as long as the view is there. */
export function useDrawing(container: RefObject<HTMLElement | null>, { choose, isMovable }: Handling): Drawn {
  const [drawing, setDrawing] = useState<Drawing | null>(null)
  const [failure, setFailure] = useState<Drawn['failure']>(null)
  const [round, setRound] = useState(0)
  const chosen = useRef(choose)
  chosen.current = choose
  useEffect(() => {
    let isLeft = false
    let made: Drawing | undefined
    setFailure(null)
    const fail = (error: unknown): void => {
      // What names things that the browser lacks did arrive.
      if (!isLeft) setFailure(error instanceof ReferenceError ? 'undrawn' : 'unloaded')
    }
    import('./Drawing.ts').then((loaded) => {
      if (isLeft || !container.current) return
      const choice = (id: string): void => {
        chosen.current(id)
      }
      try {
        made = new loaded.Drawing(container.current, { choose: choice, isMovable })
        setDrawing(made)
      } catch {
        setFailure('undrawn')
      }
    }, fail)
    const dark = window.matchMedia('(prefers-color-scheme: dark)')
    const repaint = (): void => {
      made?.repaint()
    }
    dark.addEventListener('change', repaint)
    return () => {
      isLeft = true
      dark.removeEventListener('change', repaint)
      made?.stop()
    }
  }, [round])
  const again = (): void => {
    setRound(round + 1)
  }
  return { drawing, failure, again }
}
