import type { ComponentChildren, VNode } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { keptRow } from '../state/scroll.ts'
import { useVirtual } from '../state/useVirtual.ts'
import './LongList.css'

/** What a list shows and how. */
export interface ListProps<Item> {
  readonly items: readonly Item[]
  readonly keyOf: (item: Item) => string
  /** What it is called; within a view no other list is. */
  readonly label: string
  readonly children: (item: Item) => ComponentChildren
}

const LIKELY_PIXELS = 28

/** A list of any length that scrolls by itself: only the rows in sight are in the page, each knows its number. */
export function LongList<Item>({ items, keyOf, label, children }: ListProps<Item>): VNode {
  const scroller = useRef<HTMLDivElement>(null)
  const rows = useVirtual({
    scroller,
    count: items.length,
    keyOf: (index) => {
      const item = items[index]
      return item === undefined ? String(index) : keyOf(item)
    },
    likely: LIKELY_PIXELS,
  })
  useLayoutEffect(() => {
    rows.scrollToIndex(keptRow(label), { align: 'start' })
  }, [])
  // The browser's own End stops where the end was before the rows on the way were measured.
  const leap = (event: KeyboardEvent): void => {
    if (event.key !== 'End' && event.key !== 'Home') return
    event.preventDefault()
    rows.scrollToIndex(event.key === 'End' ? items.length - 1 : 0)
  }
  return (
    <div
      ref={scroller}
      class="long-list"
      tabIndex={0}
      role="region"
      aria-label={label}
      data-first-row={rows.getVirtualItemForOffset(rows.scrollOffset ?? 0)?.index ?? 0}
      onKeyDown={leap}
    >
      <ul style={{ height: `${rows.getTotalSize()}px` }}>
        {rows.getVirtualItems().map(({ key, index, start }) => {
          const item = items[index]
          return (
            item !== undefined && (
              <li
                key={key}
                ref={rows.measureElement}
                data-index={index}
                aria-setsize={items.length}
                aria-posinset={index + 1}
                style={{ transform: `translateY(${start}px)` }}
              >
                {children(item)}
              </li>
            )
          )
        })}
      </ul>
    </div>
  )
}
