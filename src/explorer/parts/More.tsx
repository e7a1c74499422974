import type { VNode } from 'preact'
import type { Pages } from '../state/usePages.ts'
import { say } from '../words.ts'
import { Shown } from './Shown.tsx'

/** How much of a list is read, and the way to its next page. */
export function More<Item>({ items, total, more, answer }: Pages<Item>): VNode {
  return (
    <>
      <Shown answer={answer}>{() => null}</Shown>
      {more && (
        <p>
          <button type="button" onClick={more}>
            {say('showMore')}
          </button>{' '}
          <span class="quiet">
            {items.length} / {total}
          </span>
        </p>
      )}
    </>
  )
}
