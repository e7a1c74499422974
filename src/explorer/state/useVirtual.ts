import {
  elementScroll,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
  type VirtualizerOptions,
} from '@tanstack/virtual-core'
import type { RefObject } from 'preact'
import { useLayoutEffect, useReducer, useState } from 'preact/hooks'

type Rows = Virtualizer<HTMLElement, HTMLElement>

interface Options {
  readonly scroller: RefObject<HTMLElement | null>
  readonly count: number
  readonly keyOf: (index: number) => string
  /** What a row is likely to measure in pixels; each is measured once it is there. */
  readonly likely: number
}

/** Rows before and after those in sight: Tab finds the next row there already. */
const AROUND = 8

/** Which rows of a long list are in sight of the element that scrolls it. */
export function useVirtual({ scroller, count, keyOf, likely }: Options): Rows {
  const [, redraw] = useReducer((round: number) => round + 1, 0)
  const options: VirtualizerOptions<HTMLElement, HTMLElement> = {
    count,
    getScrollElement: () => scroller.current,
    getItemKey: keyOf,
    estimateSize: () => likely,
    overscan: AROUND,
    scrollToFn: elementScroll,
    observeElementRect,
    observeElementOffset,
    onChange: () => {
      redraw(undefined)
    },
  }
  const [rows] = useState<Rows>(() => new Virtualizer(options))
  rows.setOptions(options)
  useLayoutEffect(() => rows._didMount(), [rows])
  useLayoutEffect(() => {
    rows._willUpdate()
  })
  return rows
}
