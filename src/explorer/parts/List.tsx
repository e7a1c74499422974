import type { VNode } from 'preact'
import { LongList, type ListProps } from './LongList.tsx'

/** What can still be read as a whole. */
const SHORT = 15

/** A list that stands in the page while it is short, and scrolls by itself once it is not. */
export function List<Item>({ items, keyOf, label, children }: ListProps<Item>): VNode {
  if (items.length > SHORT) {
    return (
      <LongList items={items} keyOf={keyOf} label={label}>
        {children}
      </LongList>
    )
  }
  return (
    <ul>
      {items.map((item) => (
        <li key={keyOf(item)}>{children(item)}</li>
      ))}
    </ul>
  )
}
