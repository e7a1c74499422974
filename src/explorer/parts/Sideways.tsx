import type { ComponentChildren, VNode } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import './Sideways.css'

interface Props {
  readonly label: string
  /** A table whose first column stays. */
  readonly children: ComponentChildren
}

interface Hidden {
  readonly before: boolean
  readonly after: boolean
  /** How wide the column is that stays. */
  readonly held: number
}

/** A table that scrolls sideways where it does not fit: a shade at its edge tells that there is more. */
export function Sideways({ label, children }: Props): VNode {
  const box = useRef<HTMLDivElement>(null)
  const [hidden, setHidden] = useState<Hidden>({ before: false, after: false, held: 0 })
  const look = (): void => {
    const { scrollLeft, scrollWidth, clientWidth } = box.current ?? {}
    if (scrollLeft === undefined || scrollWidth === undefined || clientWidth === undefined) return
    // Places are rounded where the page is zoomed.
    const next = {
      before: scrollLeft > 1,
      after: scrollLeft + clientWidth < scrollWidth - 1,
      held: box.current?.querySelector<HTMLElement>('tbody th')?.offsetWidth ?? 0,
    }
    setHidden((last) => (JSON.stringify(last) === JSON.stringify(next) ? last : next))
  }
  useLayoutEffect(() => {
    const element = box.current
    if (!element) return undefined
    const watch = new ResizeObserver(look)
    for (const one of [element, ...element.children]) watch.observe(one)
    return () => {
      watch.disconnect()
    }
  }, [])
  const more = [hidden.before && 'more-before', hidden.after && 'more-after'].filter(Boolean)
  return (
    <div class={['sideways', ...more].join(' ')} style={{ '--held': `${hidden.held}px` }}>
      <div ref={box} class="scroll" tabIndex={0} role="region" aria-label={label} onScroll={look}>
        {children}
      </div>
    </div>
  )
}
