import type { VNode } from 'preact'

interface Props {
  readonly done: number
  readonly all: number
}

/** How many of all, as figures and as a bar; of none there is no share. */
export function Bar({ done, all }: Props): VNode {
  return (
    <span class="share-of">
      {all > 0 && (
        <span class="bar" aria-hidden="true">
          <span style={{ width: `${(100 * done) / all}%` }} />
        </span>
      )}
      {done} / {all}
    </span>
  )
}
