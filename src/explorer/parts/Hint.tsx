import type { ComponentChildren, VNode } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import './Hint.css'

interface Props {
  readonly id: string
  /** The row that is pointed at; with none it describes without being seen. */
  readonly row: Element | null
  readonly children: ComponentChildren
}

/** What shows beside a row while the reader points at it: above all else, for a list that scrolls would cut it off. */
export function Hint({ id, row, children }: Props): VNode {
  const box = useRef<HTMLSpanElement>(null)
  useLayoutEffect(() => {
    if (!box.current || !row) return undefined
    const { left, top, bottom } = row.getBoundingClientRect()
    const isLow = top > window.innerHeight / 2
    Object.assign(box.current.style, {
      left: `${left}px`,
      top: isLow ? 'auto' : `${bottom}px`,
      bottom: isLow ? `${window.innerHeight - top}px` : 'auto',
    })
    box.current.showPopover()
    return () => box.current?.hidePopover()
  }, [row])
  return (
    <span ref={box} id={id} class="hint-box" role="tooltip" popover="manual">
      {children}
    </span>
  )
}
