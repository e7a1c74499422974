import type { RefObject } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Drawing, Handling } from './Drawing.ts'

interface Drawn {
  readonly drawing: Drawing | null
  /** Whether the browser lacks what it is drawn with. */
  readonly isUndrawn: boolean
}

/** A drawing within a container for as long as the view is there. */
export function useDrawing(container: RefObject<HTMLElement | null>, { choose, isMovable }: Handling): Drawn {
  const [drawing, setDrawing] = useState<Drawing | null>(null)
  const [isUndrawn, setUndrawn] = useState(false)
  const chosen = useRef(choose)
  chosen.current = choose
  useEffect(() => {
    let isLeft = false
    let made: Drawing | undefined
    const make = async (): Promise<void> => {
      const drawn = await import('./Drawing.ts')
      if (isLeft || !container.current) return
      made = new drawn.Drawing(container.current, {
        choose: (id) => {
          chosen.current(id)
        },
        isMovable,
      })
      setDrawing(made)
    }
    make().catch(() => {
      setUndrawn(true)
    })
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
  }, [])
  return { drawing, isUndrawn }
}
